package org.lotse.workflow.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.task.Task;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.stereotype.Component;

/** Who may do a human step: one of the group, and where the model wants four eyes nobody who made what is checked. */
@Component
class TaskRights {

    private final StaffDirectory staff;
    private final TaskModels models;
    private final TaskViews views;
    private final Cases cases;
    private final List<TaskAnswer> steps;

    TaskRights(StaffDirectory staff, TaskModels models, TaskViews views, Cases cases, List<TaskAnswer> steps) {
        this.staff = staff;
        this.models = models;
        this.views = views;
        this.cases = cases;
        this.steps = steps;
    }

    void check(Task task, String user) {
        checkGroup(task, user);
        if (models.fourEyes(task.getProcessDefinitionId(), task.getTaskDefinitionKey()) && hadAHand(task, user)) {
            throw new RuleBroken("four-eyes");
        }
    }

    void checkGroup(Task task, String user) {
        if (!inGroup(task, user)) {
            throw new RuleBroken("not-in-group");
        }
    }

    boolean inGroup(Task task, String user) {
        return inGroup(user, models.group(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
    }

    private boolean hadAHand(Task task, String user) {
        CaseId caseId = views.caseId(task);
        Collection<String> makers = steps.stream()
                .filter(step -> step.taskKey().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .<Collection<String>>flatMap(step -> step.makers(caseId).map(Function.identity()))
                .orElseGet(() -> cases.contributors(caseId));
        return makers.contains(user);
    }

    private boolean inGroup(String user, String group) {
        return staff.find(user).map(one -> has(one, group)).orElse(false);
    }

    private static boolean has(Staff person, String group) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(group) && person.has(role));
    }
}
