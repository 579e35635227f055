package org.lotse.control;

import java.util.IdentityHashMap;
import java.util.Map;

/** What was found out once about nodes and scopes. */
final class Touches {

    private final Processes processes;
    private final Map<Node, Touch> nodes = new IdentityHashMap<>();
    private final Map<Scope, Touch> scopes = new IdentityHashMap<>();
    private final Map<Scope, Concurrency> concurrency = new IdentityHashMap<>();

    Touches(Processes processes) {
        this.processes = processes;
    }

    Touch of(Node node) {
        return nodes.computeIfAbsent(node, one -> Touch.of(one, processes));
    }

    Touch of(Scope scope) {
        return scopes.computeIfAbsent(scope, one -> Touch.of(one.nodes(), processes));
    }

    Concurrency beside(Scope scope) {
        return concurrency.computeIfAbsent(scope, one -> new Concurrency(one, processes));
    }
}
