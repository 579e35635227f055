package org.lotse.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into a BPMN document. */
final class Xml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final List<String> ENGINE =
            List.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");

    private Xml() {}

    static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static Stream<Element> bpmn(Element parent, String name) {
        return children(parent)
                .filter(child -> isBpmn(child) && child.getLocalName().equals(name));
    }

    static boolean isBpmn(Element element) {
        return BPMN.equals(element.getNamespaceURI());
    }

    static boolean isDrawing(Element element) {
        return DRAWING.equals(element.getNamespaceURI());
    }

    /** The engine's extension elements of a name, right below or inside their groups. */
    static Stream<Element> extensions(Element element, String name) {
        return bpmn(element, "extensionElements")
                .flatMap(Xml::children)
                .flatMap(one -> Stream.concat(Stream.of(one), children(one)))
                .filter(one -> ENGINE.contains(one.getNamespaceURI())
                        && one.getLocalName().equals(name));
    }

    /** An attribute of the engine, or nothing. */
    static String engine(Element element, String name) {
        return ENGINE.stream()
                .map(space -> element.getAttributeNS(space, name))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("")
                .trim();
    }

    static String property(Element element, String name) {
        return extensions(element, "property")
                .filter(one -> one.getAttribute("name").equals(name))
                .map(one -> one.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    static Stream<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Attr.class::cast);
    }

    static Optional<Element> byId(Element root, String name, String id) {
        return bpmn(root, name).filter(one -> one.getAttribute("id").equals(id)).findFirst();
    }

    static String text(Node node) {
        return node.getTextContent().trim();
    }
}
