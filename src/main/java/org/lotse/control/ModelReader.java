package org.lotse.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the processes of a BPMN file. Files come from strangers: no document type, no entity, nothing fetched. */
public final class ModelReader {

    private ModelReader() {}

    /**
     * The executable processes of a file.
     *
     * @param file its name, for what is said of it
     * @throws UnreadableModel where it is no BPMN, or has an element the check does not know
     */
    public static List<ProcessModel> read(String file, byte[] content) {
        Document document = parse(file, content);
        return new ProcessReader(file, document).processes();
    }

    private static Document parse(String file, byte[] content) {
        try {
            DocumentBuilder builder = secure().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException noXml) {
            throw new UnreadableModel(file, "it is no XML that may be read: " + noXml.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilderFactory secure() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }
}
