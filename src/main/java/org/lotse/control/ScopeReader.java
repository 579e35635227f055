package org.lotse.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The nodes and flows right inside a process or subprocess; links and compensation become flows. */
final class ScopeReader {

    private static final int DEEPEST = 20;
    private static final Set<String> SILENT = Set.of(
            "documentation",
            "extensionElements",
            "ioSpecification",
            "laneSet",
            "incoming",
            "outgoing",
            "textAnnotation",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "property",
            "ioBinding",
            "monitoring",
            "potentialOwner",
            "dataInputAssociation",
            "dataOutputAssociation",
            "multiInstanceLoopCharacteristics");

    private final String file;
    private final Element root;
    private final int depth;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, List<String>> thrown = new HashMap<>();

    ScopeReader(String file, Element root) {
        this(file, root, 0);
    }

    private ScopeReader(String file, Element root, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableModel(file, "subprocesses are nested deeper than " + DEEPEST);
        }
        this.file = file;
        this.root = root;
        this.depth = depth;
    }

    Scope read(Element container) {
        Xml.children(container).filter(Xml::isBpmn).forEach(element -> element(container, element));
        thrown.forEach((name, sources) -> sources.forEach(source -> link(name, source)));
        return new Scope(nodes, flows);
    }

    private void element(Element container, Element element) {
        String kind = element.getLocalName();
        if (kind.equals("sequenceFlow")) {
            flow(container, element);
        } else if (kind.equals("association")) {
            compensation(container, element);
        } else if (!SILENT.contains(kind) && !kind.endsWith("EventDefinition")) {
            node(container, element);
        }
    }

    private void node(Element container, Element element) {
        Scope inside = element.getLocalName().equals("subProcess")
                        || element.getLocalName().equals("transaction")
                ? new ScopeReader(file, root, depth + 1).read(element)
                : Scope.EMPTY;
        nodes.add(new NodeReader(file, root).read(container, element, inside));
        Xml.bpmn(element, "linkEventDefinition").forEach(link -> {
            String name = link.getAttribute("name");
            if (element.getLocalName().equals("intermediateThrowEvent")) {
                thrown.computeIfAbsent(name, any -> new ArrayList<>()).add(element.getAttribute("id"));
            } else {
                links.put(name, element.getAttribute("id"));
            }
        });
    }

    private void link(String name, String source) {
        if (!links.containsKey(name)) {
            throw new UnreadableModel(file, "the link «" + name + "» leads nowhere");
        }
        flows.add(new Flow(source + "-link", source, links.get(name), "", false));
    }

    /** A flow that has listeners does something on the way, as a node does. */
    private void flow(Element container, Element element) {
        String id = element.getAttribute("id");
        String from = element.getAttribute("sourceRef");
        String to = element.getAttribute("targetRef");
        Work work = WorkReader.of(container, element);
        boolean otherwise = isDefault(container, from, id);
        String condition = Xml.bpmn(element, "conditionExpression")
                .map(one -> one.getAttribute("language").isBlank() ? Xml.text(one) : "script")
                .findFirst()
                .orElse("");
        if (work.listeners().isEmpty()) {
            flows.add(new Flow(id, from, to, condition, otherwise));
        } else {
            nodes.add(NodeReader.onTheWay(id, element.getAttribute("name"), work));
            flows.add(new Flow(id, from, id, condition, otherwise));
            flows.add(new Flow(id + "-on", id, to, "", false));
        }
    }

    private static boolean isDefault(Element container, String from, String id) {
        return Xml.children(container)
                .filter(one -> one.getAttribute("id").equals(from))
                .anyMatch(one -> one.getAttribute("default").equals(id));
    }

    private void compensation(Element container, Element element) {
        String from = element.getAttribute("sourceRef");
        boolean compensates = Xml.byId(container, "boundaryEvent", from)
                .filter(event ->
                        Xml.bpmn(event, "compensateEventDefinition").findAny().isPresent())
                .isPresent();
        if (compensates) {
            flows.add(new Flow(element.getAttribute("id"), from, element.getAttribute("targetRef"), "", false));
        }
    }
}
