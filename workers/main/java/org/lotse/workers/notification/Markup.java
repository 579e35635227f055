package org.lotse.workers.notification;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Well-formed markup as a tree and back. */
final class Markup {

    private Markup() {}

    static Element parse(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new IllegalStateException("A template is not well-formed", malformed);
        }
    }

    static String inner(Element element) {
        StringWriter markup = new StringWriter();
        try {
            Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            for (Node child : children(element)) {
                copy.transform(new DOMSource(child), new StreamResult(markup));
            }
        } catch (TransformerException failure) {
            throw new IllegalStateException("A message cannot be written as markup", failure);
        }
        return markup.toString();
    }

    /** The only element of that name; it is taken out of its tree. */
    static Element takeOut(Element root, String name) {
        Element found = (Element) root.getElementsByTagName(name).item(0);
        found.getParentNode().removeChild(found);
        return found;
    }

    static String text(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    static List<Node> children(Node node) {
        NodeList nodes = node.getChildNodes();
        List<Node> children = new ArrayList<>();
        for (int each = 0; each < nodes.getLength(); each++) {
            children.add(nodes.item(each));
        }
        return children;
    }
}
