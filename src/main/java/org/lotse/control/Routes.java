package org.lotse.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The flows out of a node that can be taken. */
final class Routes {

    private Routes() {}

    /** A flow is left out only where the facts rule it out; which of several conditions comes first is not asked. */
    static List<Flow> open(Node node, List<Flow> flows, Map<String, String> facts) {
        if (node.kind() == NodeKind.PARALLEL || node.kind() == NodeKind.EVENT_BASED) {
            return flows;
        }
        boolean certain = flows.stream()
                .anyMatch(flow -> conditional(flow) && holds(flow, facts).orElse(false));
        return flows.stream()
                .filter(flow -> flow.otherwise() ? !certain : holds(flow, facts).orElse(true))
                .toList();
    }

    private static boolean conditional(Flow flow) {
        return !flow.otherwise() && !flow.condition().isEmpty();
    }

    private static Optional<Boolean> holds(Flow flow, Map<String, String> facts) {
        return flow.condition().isEmpty() ? Optional.of(true) : Condition.of(flow.condition(), facts);
    }
}
