package org.lotse.control;

/** Timers in reach of a wait. */
final class Deadlines {

    private Deadlines() {}

    /** A timer on the node itself, or a timer among the events it waits for. */
    static boolean at(Scope scope, Node node) {
        return scope.boundaries(node).stream().anyMatch(event -> heard(scope, event))
                || (node.kind() == NodeKind.EVENT_BASED
                        && scope.from(node).stream()
                                .flatMap(flow -> scope.node(flow.to()).stream())
                                .anyMatch(event -> event.trigger() == Trigger.TIMER));
    }

    /** A timer that runs as long as the scope does. */
    static boolean over(Scope scope) {
        return scope.all(NodeKind.EVENT_SUBPROCESS).stream()
                .flatMap(one -> one.inside().all(NodeKind.START).stream()
                        .filter(start -> heard(one.inside(), start, one.interrupting())))
                .findAny()
                .isPresent();
    }

    private static boolean heard(Scope scope, Node event) {
        return heard(scope, event, event.interrupting());
    }

    /** A timer that neither ends the wait nor brings anybody in changes nothing. */
    private static boolean heard(Scope scope, Node event, boolean ends) {
        return event.trigger() == Trigger.TIMER
                && (ends
                        || Reach.from(scope, event, java.util.Set.of()).stream().anyMatch(Node::acts));
    }
}
