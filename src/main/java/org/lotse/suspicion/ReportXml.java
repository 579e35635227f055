package org.lotse.suspicion;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it grows. What people typed may hold characters that no XML can; those are left out. */
final class ReportXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    ReportXml() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ReportXml open(String element) {
        return step(() -> xml.writeStartElement(element));
    }

    ReportXml close() {
        return step(xml::writeEndElement);
    }

    /** An element with a text, or nothing where there is none. */
    ReportXml text(String element, String value) {
        String legal = value == null ? "" : legal(value);
        return legal.isEmpty()
                ? this
                : step(() -> {
                    xml.writeStartElement(element);
                    xml.writeCharacters(legal);
                    xml.writeEndElement();
                });
    }

    private static String legal(String value) {
        return value.codePoints()
                .filter(ReportXml::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    @Override
    public String toString() {
        step(xml::flush);
        return text.toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private ReportXml step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
