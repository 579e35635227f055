package org.lotse.caseview;

import java.util.Map;
import java.util.Optional;
import org.lotse.inbox.Inbox;
import org.lotse.inbox.OpenTask;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.security.CurrentUser;
import org.lotse.security.Staff;
import org.lotse.workflow.HumanTasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an answer from the case view and says where the work goes on. */
@RestController
class TaskAnswers {

    private final HumanTasks tasks;
    private final Inbox inbox;
    private final CurrentUser user;

    TaskAnswers(HumanTasks tasks, Inbox inbox, CurrentUser user) {
        this.tasks = tasks;
        this.inbox = inbox;
        this.user = user;
    }

    /** @param path the page of the next task, taken for the one who answered, else the task list */
    record Next(String path) {}

    @PostMapping("/cases/{caseId}/tasks/{taskId}/answer")
    @PreAuthorize(Access.WORK)
    Next answer(@PathVariable String caseId, @PathVariable String taskId, @RequestBody Map<String, Object> answer) {
        CaseId id = CaseId.of(caseId);
        inbox.task(taskId).filter(task -> task.caseId().equals(id)).orElseThrow(() -> new NotFound("task", taskId));
        Staff me = user.required();
        tasks.complete(taskId, me.username(), answer);
        return new Next(inCase(id, me)
                .or(() -> inbox.takeNext(me, taskId))
                .map(task -> "/cases/" + task.caseId() + "?task=" + task.id())
                .orElse("/work"));
    }

    /** Staying with the client one has just read about comes first. */
    private Optional<OpenTask> inCase(CaseId caseId, Staff me) {
        return inbox.of(caseId).stream().filter(task -> task.isOf(me)).findFirst();
    }
}
