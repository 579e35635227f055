package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lotse.workflow.HumanTaskChanged;
import org.lotse.workflow.HumanTaskChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the house what happens to human tasks, in the engine's transaction; of those behind a wall it says nothing. */
@Component
class TaskAnnouncer {

    private static final Map<String, Change> CHANGES = Map.of(
            TaskListener.EVENTNAME_CREATE, Change.CREATED,
            TaskListener.EVENTNAME_ASSIGNMENT, Change.ASSIGNED,
            TaskListener.EVENTNAME_COMPLETE, Change.COMPLETED,
            TaskListener.EVENTNAME_DELETE, Change.CANCELLED);

    private final TaskViews views;
    private final Walls walls;
    private final ApplicationEventPublisher events;

    TaskAnnouncer(TaskViews views, Walls walls, ApplicationEventPublisher events) {
        this.views = views;
        this.walls = walls;
        this.events = events;
    }

    @EventListener
    void on(DelegateTask task) {
        Change change = CHANGES.get(task.getEventName());
        if (change != null && !walls.around(task.getProcessDefinitionId())) {
            events.publishEvent(new HumanTaskChanged(views.of(task), change));
        }
    }
}
