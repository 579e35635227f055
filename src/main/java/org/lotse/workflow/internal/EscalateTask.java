package org.lotse.workflow.internal;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.workflow.HumanTaskChanged;
import org.lotse.workflow.HumanTaskChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves an overdue task to the top: the step {@code escalate-x} escalates the task {@code x}. */
@Component
class EscalateTask implements JavaDelegate {

    private static final String PREFIX = "escalate-";
    private static final int URGENT = 90;

    private final TaskService tasks;
    private final TaskViews views;
    private final Walls walls;
    private final ApplicationEventPublisher events;

    EscalateTask(TaskService tasks, TaskViews views, Walls walls, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.views = views;
        this.walls = walls;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String key = execution.getCurrentActivityId().substring(PREFIX.length());
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(key)
                .list()
                .forEach(task -> escalate(task.getId()));
    }

    private void escalate(String taskId) {
        tasks.setPriority(taskId, URGENT);
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (!walls.around(task.getProcessDefinitionId())) {
            events.publishEvent(new HumanTaskChanged(views.of(task), Change.ESCALATED));
        }
    }
}
