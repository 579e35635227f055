package org.lotse.workers.screening.list;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a list's XML element by element, so that only one entry is in memory at a time. Deaf to document types and
 * entities; refuses what is deeper, longer or wider than any official list.
 */
final class XmlStream {

    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST_ELEMENTS = 100_000;

    private final XMLStreamReader xml;
    private final Set<String> containers;
    private final Consumer<XmlNode> entries;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private int outside;
    private int elements;

    private XmlStream(XMLStreamReader xml, Set<String> containers, Consumer<XmlNode> entries) {
        this.xml = xml;
        this.containers = containers;
        this.entries = entries;
    }

    /**
     * @param containers the root and those elements that only hold entries together: their children are handed on one by
     *     one, they themselves come without children when they begin
     * @throws ListRefused when the XML is broken, cut off or hostile
     */
    static void read(InputStream bytes, Set<String> containers, Consumer<XmlNode> entries) {
        try {
            new XmlStream(factory().createXMLStreamReader(bytes), containers, entries).read();
        } catch (XMLStreamException broken) {
            throw new ListRefused("The XML is broken at line " + line(broken), broken);
        }
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static String line(XMLStreamException broken) {
        return broken.getLocation() == null
                ? "?"
                : String.valueOf(broken.getLocation().getLineNumber());
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ListRefused("The XML carries a document type or an entity, which no official list does");
                default -> {}
            }
        }
    }

    private void start() {
        XmlNode node = new XmlNode(xml.getLocalName(), attributes());
        if (open.isEmpty() && containers.contains(node.name())) {
            outside++;
            entries.accept(node);
            return;
        }
        elements++;
        if (open.size() == DEEPEST || elements > MOST_ELEMENTS || outside == 0) {
            throw new ListRefused(
                    outside == 0 ? "The file is no list of its kind" : "The XML has an entry beyond any official list");
        }
        if (!open.isEmpty()) {
            open.peek().children().add(node);
        }
        open.push(node);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), bounded(xml.getAttributeValue(i)));
        }
        return attributes;
    }

    private void text() {
        if (!open.isEmpty()) {
            StringBuilder content = open.peek().content();
            content.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            bounded(content);
        }
    }

    private static <T extends CharSequence> T bounded(T text) {
        if (text.length() > LONGEST_TEXT) {
            throw new ListRefused("The XML has a text longer than any official list");
        }
        return text;
    }

    private void end() {
        if (open.isEmpty()) {
            outside--;
            return;
        }
        XmlNode ended = open.pop();
        if (open.isEmpty()) {
            elements = 0;
            entries.accept(ended);
        }
    }
}
