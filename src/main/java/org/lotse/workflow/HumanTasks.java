package org.lotse.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** The human steps of running processes. Rights and four-eyes rules hold here, whatever door a request came by. */
public interface HumanTasks {

    /**
     * @throws org.lotse.kernel.NotFound when the task is gone
     * @throws org.lotse.kernel.RuleBroken {@code task-taken} when somebody else has it, {@code not-in-group}, {@code
     *     four-eyes} when this user prepared what is to be approved
     */
    void claim(String taskId, String user);

    /** @throws org.lotse.kernel.RuleBroken {@code not-yours} when somebody else has it */
    void release(String taskId, String user);

    /** Hands a task to a colleague; the same rules hold for the colleague as for claiming. */
    void assign(String taskId, String colleague, String by);

    /**
     * Takes the answer of a form: the domain is told first, then the process goes on.
     *
     * @param answer what the form of {@code forms/<process>/<task-key>.form} yields
     * @throws org.lotse.kernel.RuleBroken as {@link #claim}, and {@code answer-incomplete} with the fields at fault
     */
    void complete(String taskId, String user, Map<String, Object> answer);

    /** The form-js schema of a task key. */
    Optional<JsonNode> form(String taskKey);
}
