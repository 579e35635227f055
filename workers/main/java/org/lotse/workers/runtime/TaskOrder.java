package org.lotse.workers.runtime;

import java.util.Map;
import java.util.Objects;

/** A task as a worker sees it: ids and routing facts only, never personal data. */
public record TaskOrder(String taskId, String businessKey, Map<String, Object> variables) {

    public TaskOrder {
        Objects.requireNonNull(taskId, "taskId");
        variables = Map.copyOf(variables);
    }

    /** @throws IllegalStateException when the process did not hand over that variable */
    public String text(String variable) {
        if (variables.get(variable) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("Task " + taskId + " has no text variable " + variable);
    }
}
