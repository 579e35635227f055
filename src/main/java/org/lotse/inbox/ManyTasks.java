package org.lotse.inbox;

import java.util.ArrayList;
import java.util.List;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.StaffDirectory;
import org.lotse.workflow.HumanTasks;
import org.springframework.stereotype.Component;

/** Does one thing to many tasks; one that is refused does not hold up the others. */
@Component
class ManyTasks {

    /** What one request can hand over; more is a mistake. */
    static final int MOST = 200;

    private final HumanTasks tasks;
    private final StaffDirectory directory;

    ManyTasks(HumanTasks tasks, StaffDirectory directory) {
        this.tasks = tasks;
        this.directory = directory;
    }

    /** What came of it, task by task. */
    record Outcome(List<String> done, List<Refusal> refused) {}

    /** @param rule the rule that forbids it */
    record Refusal(String taskId, String rule) {}

    /** One thing done to one task. */
    private interface Step {
        void doTo(String taskId);
    }

    Outcome give(List<String> taskIds, String colleague, String by) {
        if (colleague == null || directory.find(colleague).isEmpty()) {
            throw new NotFound("user", colleague);
        }
        return each(taskIds, id -> tasks.assign(id, colleague, by));
    }

    Outcome claim(List<String> taskIds, String by) {
        return each(taskIds, id -> tasks.claim(id, by));
    }

    Outcome release(List<String> taskIds, String by) {
        return each(taskIds, id -> tasks.release(id, by));
    }

    private static Outcome each(List<String> taskIds, Step step) {
        if (taskIds == null || taskIds.isEmpty() || taskIds.size() > MOST) {
            throw new RuleBroken("too-many-or-no-tasks");
        }
        List<String> done = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (String id : taskIds) {
            try {
                step.doTo(id);
                done.add(id);
            } catch (RuleBroken broken) {
                refused.add(new Refusal(id, broken.rule()));
            } catch (NotFound gone) {
                refused.add(new Refusal(id, "task-gone"));
            }
        }
        return new Outcome(done, refused);
    }
}
