package org.lotse.workflow.internal;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.lotse.kernel.CaseId;
import org.lotse.workflow.HumanTask;
import org.springframework.stereotype.Component;

/** The engine's tasks as the rest of the house knows them. */
@Component
class TaskViews {

    private final TaskModels models;
    private final RuntimeService processes;

    TaskViews(TaskModels models, RuntimeService processes) {
        this.models = models;
        this.processes = processes;
    }

    HumanTask of(DelegateTask task) {
        return new HumanTask(
                task.getId(),
                CaseId.of(task.getExecution().getProcessBusinessKey()),
                ProcessKeys.of(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                models.group(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                task.getAssignee(),
                task.getPriority(),
                instant(task.getCreateTime()),
                instant(task.getDueDate()));
    }

    HumanTask of(Task task) {
        return new HumanTask(
                task.getId(),
                caseId(task),
                ProcessKeys.of(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                models.group(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                task.getAssignee(),
                task.getPriority(),
                instant(task.getCreateTime()),
                instant(task.getDueDate()));
    }

    CaseId caseId(Task task) {
        return CaseId.of(processes
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
