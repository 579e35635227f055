package org.lotse.workers.screening.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One element of a list's XML with all below it, namespaces left out. */
record XmlNode(String name, Map<String, String> attributes, StringBuilder content, List<XmlNode> children) {

    XmlNode(String name, Map<String, String> attributes) {
        this(name, attributes, new StringBuilder(), new ArrayList<>());
    }

    /** Without the blanks around; empty when there is none. */
    String text() {
        return content.toString().strip();
    }

    /** The text of the first child of that name, or empty. */
    String text(String child) {
        return below(child).map(XmlNode::text).findFirst().orElse("");
    }

    /** Empty when it is not there. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "").strip();
    }

    /** Direct children of that name. */
    Stream<XmlNode> below(String child) {
        return children.stream().filter(node -> node.name.equals(child));
    }

    /** Elements of that name at any depth. */
    Stream<XmlNode> anywhere(String element) {
        return children.stream()
                .flatMap(node -> Stream.concat(
                        node.name.equals(element) ? Stream.of(node) : Stream.empty(), node.anywhere(element)));
    }

    /** Their texts, blank ones left out. */
    Stream<String> texts(String element) {
        return anywhere(element).map(XmlNode::text).filter(text -> !text.isEmpty());
    }
}
