package org.lotse.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What runs side by side in a scope, and which variables can therefore change under a token's feet. */
final class Concurrency {

    private final Scope scope;
    private final Processes processes;
    private final Map<String, Touch> besides = new HashMap<>();
    private Touch unsettled = Touch.NOTHING;

    Concurrency(Scope scope, Processes processes) {
        this.scope = scope;
        this.processes = processes;
        scope.nodes().stream().filter(this::handlesBeside).forEach(this::beside);
        scope.nodes().stream().filter(this::forks).forEach(this::fork);
    }

    /** What may change at any moment, so that nobody in the scope can rely on it. */
    Touch unsettled() {
        return unsettled;
    }

    /** What other branches of the same fork may do while a token that took this flow is on its way. */
    Touch besides(Flow flow) {
        return besides.getOrDefault(flow.id(), Touch.NOTHING);
    }

    private boolean handlesBeside(Node node) {
        return !node.interrupting() && (node.kind() == NodeKind.BOUNDARY || node.kind() == NodeKind.EVENT_SUBPROCESS);
    }

    private void beside(Node node) {
        unsettled = unsettled.and(Touch.of(Reach.from(scope, node, Set.of()), processes));
    }

    boolean forks(Node node) {
        return node.kind() != NodeKind.EXCLUSIVE
                && node.kind() != NodeKind.EVENT_BASED
                && scope.from(node).size() > 1;
    }

    private void fork(Node fork) {
        List<Flow> flows = scope.from(fork);
        List<Touch> touches = branches(fork, flows).stream()
                .map(branch -> Touch.of(branch, processes))
                .toList();
        for (int branch = 0; branch < flows.size(); branch++) {
            Touch others = Touch.NOTHING;
            for (int other = 0; other < flows.size(); other++) {
                others = other == branch ? others : others.and(touches.get(other));
            }
            besides.put(flows.get(branch).id(), others);
            unsettled = unsettled.and(touches.get(branch).both(others));
        }
    }

    /** A branch ends at the join that all branches reach. */
    private List<Set<Node>> branches(Node fork, List<Flow> flows) {
        var common = new HashSet<Node>(scope.nodes());
        var starts = new ArrayList<Node>();
        for (Flow flow : flows) {
            scope.node(flow.to()).ifPresent(starts::add);
        }
        starts.forEach(start -> common.retainAll(Reach.from(scope, start, Set.of(fork))));
        var walls = new HashSet<Node>(Set.of(fork));
        common.stream().filter(node -> joins(node, flows.size())).forEach(walls::add);
        return starts.stream().map(start -> Reach.from(scope, start, walls)).toList();
    }

    private boolean joins(Node node, int branches) {
        return node.kind() == NodeKind.PARALLEL && scope.into(node).size() >= branches;
    }
}
