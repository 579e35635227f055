package org.lotse.inbox;

import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.Staff;
import org.lotse.workflow.HumanTasks;
import org.springframework.stereotype.Component;

/** Gives a person the most urgent task they may do. */
@Component
class NextTask {

    /** Reasons to look at the next one: a colleague was faster, or this person must keep their hands off. */
    private static final Set<String> NOT_FOR_ME = Set.of("task-taken", "four-eyes", "not-in-group");

    private final TaskSearch search;
    private final HumanTasks tasks;

    NextTask(TaskSearch search, HumanTasks tasks) {
        this.search = search;
        this.tasks = tasks;
    }

    /**
     * What I have taken comes before what is free. Whoever claims first wins, so two people never get the same task.
     *
     * @param except a task not to give again, or null
     */
    Optional<OpenTask> take(Staff staff, String except) {
        return mine(staff, except).or(() -> free(staff, except));
    }

    private Optional<OpenTask> mine(Staff staff, String except) {
        return first(TaskView.MINE, staff).tasks().stream()
                .filter(task -> !task.id().equals(except))
                .findFirst();
    }

    private Optional<OpenTask> free(Staff staff, String except) {
        return first(TaskView.GROUPS, staff).tasks().stream()
                .filter(task -> !task.id().equals(except))
                .filter(task -> claimed(task, staff))
                .findFirst();
    }

    private TaskPage first(TaskView view, Staff staff) {
        return search.find(new TaskQuery(view, "", TaskSort.MOST_URGENT, 0), staff);
    }

    private boolean claimed(OpenTask task, Staff staff) {
        try {
            tasks.claim(task.id(), staff.username());
            return true;
        } catch (NotFound gone) {
            return false;
        } catch (RuleBroken broken) {
            if (NOT_FOR_ME.contains(broken.rule())) {
                return false;
            }
            throw broken;
        }
    }
}
