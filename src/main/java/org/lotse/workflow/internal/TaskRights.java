package org.lotse.workflow.internal;

import java.util.Arrays;
import org.camunda.bpm.engine.task.Task;
import org.lotse.casefile.Cases;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.stereotype.Component;

/** Who may do a human step: one of the group, and where the model wants four eyes nobody who had a hand in the case. */
@Component
class TaskRights {

    private final StaffDirectory staff;
    private final TaskModels models;
    private final TaskViews views;
    private final Cases cases;

    TaskRights(StaffDirectory staff, TaskModels models, TaskViews views, Cases cases) {
        this.staff = staff;
        this.models = models;
        this.views = views;
        this.cases = cases;
    }

    void check(Task task, String user) {
        checkGroup(task, user);
        if (models.fourEyes(task.getProcessDefinitionId(), task.getTaskDefinitionKey()) && hadAHand(task, user)) {
            throw new RuleBroken("four-eyes");
        }
    }

    void checkGroup(Task task, String user) {
        if (!inGroup(user, models.group(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))) {
            throw new RuleBroken("not-in-group");
        }
    }

    private boolean hadAHand(Task task, String user) {
        return cases.contributors(views.caseId(task)).contains(user);
    }

    private boolean inGroup(String user, String group) {
        return staff.find(user).map(one -> has(one, group)).orElse(false);
    }

    private static boolean has(Staff person, String group) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(group) && person.has(role));
    }
}
