package org.lotse.control;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What an element says of the work it does. */
final class WorkReader {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
    private static final Set<String> WORKED =
            Set.of("serviceTask", "sendTask", "businessRuleTask", "scriptTask", "messageEventDefinition");
    private static final Set<String> CODE = Set.of("expression", "class", "resultVariable", "decisionRef");

    private WorkReader() {}

    /** @param container whose own listeners run with its start events */
    static Work of(Element container, Element element) {
        Element worker = worker(element);
        String type = Xml.engine(worker, "type");
        String bean = type.isEmpty() ? bean(worker) : "";
        List<String> listeners = Stream.concat(
                        listeners(element),
                        element.getLocalName().equals("startEvent") ? listeners(container) : Stream.of())
                .toList();
        return new Work(
                bean,
                type.equals("external") ? Xml.engine(worker, "topic") : "",
                form(element),
                groups(element),
                Boolean.parseBoolean(Xml.property(element, "fourEyes")),
                opaque(worker, type, bean) || onAnotherCase(element),
                Stream.of(expressions(element), expressions(worker), listeners.stream())
                        .flatMap(one -> one)
                        .distinct()
                        .toList(),
                listeners,
                kept(element),
                set(element));
    }

    /** A message event is worked on by its definition. */
    private static Element worker(Element element) {
        return Xml.bpmn(element, "messageEventDefinition").findFirst().orElse(element);
    }

    private static String bean(Element worker) {
        Matcher named = BEAN.matcher(Xml.engine(worker, "delegateExpression"));
        return named.matches() ? named.group(1) : "";
    }

    /** The engine looks at the type first, then at a class, then at the bean. */
    private static boolean opaque(Element worker, String type, String bean) {
        boolean unnamed = type.isEmpty()
                ? bean.isEmpty() && !Xml.engine(worker, "delegateExpression").isEmpty()
                : !type.equals("external");
        return WORKED.contains(worker.getLocalName())
                && (unnamed
                        || worker.getLocalName().equals("scriptTask")
                        || CODE.stream()
                                .anyMatch(name -> !Xml.engine(worker, name).isEmpty()));
    }

    /** What is done for another case proves nothing for this one. */
    private static boolean onAnotherCase(Element element) {
        return Xml.extensions(element, "inputParameter")
                .anyMatch(one -> one.getAttribute("name").equals("caseId") && !asItIs(one));
    }

    /**
     * Answers are taken by the task's id, and its form has the same; where they differ, or the engine generates the form,
     * which may then write any variable, it is no form we know.
     */
    private static String form(Element element) {
        String form = Xml.engine(element, "formKey");
        boolean generated = Xml.extensions(element, "formField").findAny().isPresent();
        return generated || !form.equals(element.getAttribute("id")) ? "" : form;
    }

    private static Set<String> groups(Element element) {
        return Arrays.stream(Xml.engine(element, "candidateGroups").split(","))
                .map(String::trim)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> listeners(Element element) {
        return Stream.of("executionListener", "taskListener")
                .flatMap(kind -> Xml.extensions(element, kind))
                .flatMap(one ->
                        Stream.of("expression", "delegateExpression", "class").map(one::getAttribute))
                .filter(text -> !text.isBlank());
    }

    /** Attributes and mappings; those of elements inside a subprocess are their own. */
    private static Stream<String> expressions(Element element) {
        Stream<String> attributes = Xml.attributes(element).map(Attr::getValue);
        Stream<String> mappings = Stream.of("inputParameter", "outputParameter", "in", "out")
                .flatMap(kind -> Xml.extensions(element, kind))
                .flatMap(one -> Stream.concat(
                        Stream.of(Xml.text(one)), Xml.attributes(one).map(Attr::getValue)));
        return Stream.concat(attributes, mappings).filter(text -> text.contains("{"));
    }

    private static Set<String> kept(Element element) {
        return Xml.extensions(element, "outputParameter")
                .filter(WorkReader::asItIs)
                .map(one -> one.getAttribute("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A mapping shadows or replaces what the work writes under the same name. */
    private static Set<String> set(Element element) {
        return Stream.concat(
                        Xml.extensions(element, "inputParameter"),
                        Xml.extensions(element, "outputParameter").filter(one -> !asItIs(one)))
                .map(one -> one.getAttribute("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean asItIs(Element mapping) {
        Matcher named = BEAN.matcher(Xml.text(mapping));
        return named.matches() && named.group(1).equals(mapping.getAttribute("name"));
    }
}
