package org.lotse.suspicionview;

import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.security.CurrentUser;
import org.lotse.suspicion.Suspicion;
import org.lotse.suspicion.Suspicions;
import org.lotse.workflow.HumanTasks;
import org.lotse.workflow.WalledSteps;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the answer of a suspicion's task from its page. */
@RestController
class SuspicionAnswers {

    private final Suspicions suspicions;
    private final WalledSteps steps;
    private final HumanTasks tasks;
    private final CurrentUser user;

    SuspicionAnswers(Suspicions suspicions, WalledSteps steps, HumanTasks tasks, CurrentUser user) {
        this.suspicions = suspicions;
        this.steps = steps;
        this.tasks = tasks;
        this.user = user;
    }

    /** @param path the page that shows what comes next */
    record Next(String path) {}

    @PostMapping("/suspicions/{id}/tasks/{taskId}/answer")
    @PreAuthorize(Access.WORK)
    Next answer(@PathVariable String id, @PathVariable String taskId, @RequestBody Map<String, Object> answer) {
        Suspicion file = suspicions.get(CaseId.of(id));
        steps.open().stream()
                .filter(task -> task.id().equals(taskId) && Line.belongs(task, file))
                .findFirst()
                .orElseThrow(() -> new NotFound("task", taskId));
        tasks.complete(taskId, user.required().username(), answer);
        return new Next("/suspicions/" + file.id());
    }
}
