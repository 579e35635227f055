package org.lotse.control;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What a call activity says of the process it calls. */
final class CallReader {

    private CallReader() {}

    static Call of(Element element) {
        return new Call(
                process(element),
                names(element, "in", CallReader::asItIs),
                all(element, "in"),
                names(element, "out", CallReader::asItIs),
                names(element, "out", mapping -> !asItIs(mapping)),
                all(element, "out"),
                otherCase(element));
    }

    private static boolean otherCase(Element element) {
        return names(element, "in", mapping -> !asItIs(mapping)).contains("caseId");
    }

    /** The process's newest version; which one another binding means cannot be told from the model. */
    private static String process(Element element) {
        String called = element.getAttribute("calledElement").trim();
        String binding = Xml.engine(element, "calledElementBinding");
        boolean newest = binding.isEmpty() || binding.equals("latest") || binding.equals("deployment");
        return newest && !called.contains("{") ? called : "";
    }

    private static Set<String> names(Element element, String direction, Predicate<Element> which) {
        return Xml.extensions(element, direction)
                .filter(mapping -> !mapping.getAttribute("target").isBlank())
                .filter(which)
                .map(mapping -> mapping.getAttribute("target"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean asItIs(Element mapping) {
        return mapping.getAttribute("source").equals(mapping.getAttribute("target"));
    }

    private static boolean all(Element element, String direction) {
        return Xml.extensions(element, direction)
                .anyMatch(mapping -> mapping.getAttribute("variables").equals("all"));
    }
}
