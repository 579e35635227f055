package org.lotse.workers.screening.list;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the United Nations Security Council consolidated list, streaming, deaf to document types and entities. */
final class UnConsolidatedReader {

    static final String ROOT = "CONSOLIDATED_LIST";

    private final XMLStreamReader xml;
    private final Drafts drafts = new Drafts();
    private LocalDate generated;
    private boolean complete;

    private UnConsolidatedReader(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XmlStream.factory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(bytes);
    }

    /** @throws ListRefused when the file is no complete UN list or carries a document type */
    static ListContent read(InputStream bytes) {
        try {
            return new UnConsolidatedReader(bytes).content();
        } catch (XMLStreamException broken) {
            throw new ListRefused("The XML is broken at line " + XmlStream.line(broken), broken);
        }
    }

    private ListContent content() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ListRefused("The XML carries a document type or an entity, which no official list does");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && ROOT.equals(xml.getLocalName())) {
                complete = true;
            }
        }
        if (!complete) {
            throw new ListRefused("The file is not a complete UN consolidated list");
        }
        return ListContent.of(Optional.of(generated), drafts);
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case ROOT -> generated = date(xml.getAttributeValue(null, "dateGenerated"));
            case "INDIVIDUAL" -> new UnEntryReader(xml, EntryType.PERSON).into(drafts);
            case "ENTITY" -> new UnEntryReader(xml, EntryType.ORGANISATION).into(drafts);
            case "INDIVIDUALS", "ENTITIES" -> {}
            default -> throw new ListRefused("The XML has an element that no UN consolidated list has");
        }
    }

    private static LocalDate date(String timestamp) {
        try {
            return LocalDate.parse(timestamp == null || timestamp.length() < 10 ? "" : timestamp.substring(0, 10));
        } catch (DateTimeParseException noDate) {
            throw new ListRefused("The list does not say when it was generated", noDate);
        }
    }
}
