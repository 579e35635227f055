package org.lotse.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nodes and flows of a process or of a subprocess, without those of the subprocesses inside it. */
public final class Scope {

    static final Scope EMPTY = new Scope(List.of(), List.of());

    private final List<Node> nodes;
    private final Map<String, Node> byId;
    private final Map<String, List<Flow>> from;
    private final Map<String, List<Flow>> into;
    private final Map<String, List<Node>> boundaries;

    Scope(List<Node> nodes, List<Flow> flows) {
        this.nodes = List.copyOf(nodes);
        byId = nodes.stream().collect(Collectors.toMap(Node::id, Function.identity(), (one, twin) -> one));
        from = flows.stream().collect(Collectors.groupingBy(Flow::from));
        into = flows.stream().collect(Collectors.groupingBy(Flow::to));
        boundaries = all(NodeKind.BOUNDARY).stream().collect(Collectors.groupingBy(Node::host));
    }

    List<Node> nodes() {
        return nodes;
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Flow> from(Node node) {
        return from.getOrDefault(node.id(), List.of());
    }

    List<Flow> into(Node node) {
        return into.getOrDefault(node.id(), List.of());
    }

    List<Node> all(NodeKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    List<Node> boundaries(Node host) {
        return boundaries.getOrDefault(host.id(), List.of());
    }

    /** Where a call begins, which can set off no event. */
    List<Node> plainStarts() {
        return all(NodeKind.START).stream()
                .filter(start -> start.trigger() == Trigger.NONE)
                .toList();
    }
}
