package org.lotse.control;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the flows of a scope lead. */
final class Reach {

    private Reach() {}

    /** The nodes a token can come to from a node, itself included, without going past a wall. */
    static Set<Node> from(Scope scope, Node start, Set<Node> walls) {
        var reached = new LinkedHashSet<Node>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Node node = next.poll();
            if (!walls.contains(node) && reached.add(node)) {
                scope.from(node).forEach(flow -> scope.node(flow.to()).ifPresent(next::add));
                next.addAll(scope.boundaries(node));
            }
        }
        return reached;
    }
}
