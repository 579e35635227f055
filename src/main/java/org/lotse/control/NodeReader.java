package org.lotse.control;

import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** One node of a diagram. */
final class NodeReader {

    private static final Map<String, NodeKind> KINDS = Map.ofEntries(
            Map.entry("startEvent", NodeKind.START),
            Map.entry("endEvent", NodeKind.END),
            Map.entry("boundaryEvent", NodeKind.BOUNDARY),
            Map.entry("intermediateCatchEvent", NodeKind.CATCH),
            Map.entry("intermediateThrowEvent", NodeKind.TASK),
            Map.entry("task", NodeKind.TASK),
            Map.entry("manualTask", NodeKind.TASK),
            Map.entry("serviceTask", NodeKind.TASK),
            Map.entry("businessRuleTask", NodeKind.TASK),
            Map.entry("scriptTask", NodeKind.TASK),
            Map.entry("sendTask", NodeKind.SEND),
            Map.entry("receiveTask", NodeKind.RECEIVE),
            Map.entry("userTask", NodeKind.USER_TASK),
            Map.entry("callActivity", NodeKind.CALL),
            Map.entry("subProcess", NodeKind.SUBPROCESS),
            Map.entry("transaction", NodeKind.SUBPROCESS),
            Map.entry("exclusiveGateway", NodeKind.EXCLUSIVE),
            Map.entry("parallelGateway", NodeKind.PARALLEL),
            Map.entry("inclusiveGateway", NodeKind.INCLUSIVE),
            Map.entry("eventBasedGateway", NodeKind.EVENT_BASED));

    private final String file;
    private final Element root;

    NodeReader(String file, Element root) {
        this.file = file;
        this.root = root;
    }

    static Node onTheWay(String id, String name, Work work) {
        return new Node(
                id, named(name, id), NodeKind.TASK, Trigger.NONE, "", "", true, false, work, Call.NONE, Scope.EMPTY);
    }

    Node read(Element container, Element element, Scope inside) {
        Trigger trigger = trigger(element);
        NodeKind kind = kind(element, trigger);
        return new Node(
                element.getAttribute("id"),
                named(element.getAttribute("name"), element.getAttribute("id")),
                kind,
                trigger,
                code(element),
                element.getAttribute("attachedToRef"),
                interrupting(element),
                Xml.bpmn(element, "multiInstanceLoopCharacteristics").findAny().isPresent(),
                WorkReader.of(container, element),
                kind == NodeKind.CALL ? CallReader.of(element) : Call.NONE,
                inside);
    }

    private static String named(String name, String id) {
        return name.isBlank() ? id : name.replaceAll("\\s+", " ");
    }

    private NodeKind kind(Element element, Trigger trigger) {
        NodeKind kind = KINDS.get(element.getLocalName());
        if (kind == null) {
            throw new UnreadableModel(file, "it knows no <" + element.getLocalName() + ">");
        }
        if (kind == NodeKind.SUBPROCESS
                && element.getAttribute("triggeredByEvent").equals("true")) {
            return NodeKind.EVENT_SUBPROCESS;
        }
        boolean sends = trigger == Trigger.MESSAGE && element.getLocalName().equals("intermediateThrowEvent");
        return sends ? NodeKind.SEND : kind;
    }

    private static Trigger trigger(Element element) {
        return Xml.children(element)
                .map(Element::getLocalName)
                .filter(name -> name.endsWith("EventDefinition") && !name.equals("linkEventDefinition"))
                .map(name -> name.replace("EventDefinition", "").toUpperCase(Locale.ROOT))
                .map(Trigger::valueOf)
                .findFirst()
                .orElse(Trigger.NONE);
    }

    private String code(Element element) {
        return Xml.bpmn(element, "errorEventDefinition")
                .flatMap(event -> Xml.byId(root, "error", event.getAttribute("errorRef")).stream())
                .map(error -> error.getAttribute("errorCode"))
                .findFirst()
                .orElse("");
    }

    /** An event subprocess interrupts unless its start says it does not. */
    private static boolean interrupting(Element element) {
        return !element.getAttribute("cancelActivity").equals("false")
                && Xml.bpmn(element, "startEvent")
                        .noneMatch(start -> start.getAttribute("isInterrupting").equals("false"));
    }
}
