package org.lotse.workers.runtime;

import java.util.Map;

/** How a step ended that was done at all; a technical failure is an exception instead. */
public sealed interface TaskOutcome {

    /**
     * The step is done; the variables are ids and routing facts. They are local to the step, so that parallel steps do
     * not collide: what the process needs further on it takes over by an output mapping.
     */
    record Done(Map<String, Object> variables) implements TaskOutcome {
        public Done {
            variables = Map.copyOf(variables);
        }
    }

    /** The business says no: the process takes the path modelled for that BPMN error. */
    record BusinessError(String code, String message) implements TaskOutcome {}

    static TaskOutcome done() {
        return new Done(Map.of());
    }

    static TaskOutcome done(String variable, Object value) {
        return new Done(Map.of(variable, value));
    }
}
