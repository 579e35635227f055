package org.lotse.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.workflow.HumanTask;
import org.lotse.workflow.HumanTaskChanged;
import org.lotse.workflow.HumanTaskChanged.Change;
import org.lotse.workflow.HumanTasks;
import org.springframework.context.ApplicationEventPublisher;

/** Human tasks without a process: a test makes them, and whoever claims first has them. The forms are the real ones. */
public final class TasksByHand implements HumanTasks {

    private final Map<String, HumanTask> tasks = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> answers = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final HumanTasks engine;
    private String excluded = "";

    public TasksByHand(ApplicationEventPublisher events, Clock clock, HumanTasks engine) {
        this.events = events;
        this.clock = clock;
        this.engine = engine;
    }

    public HumanTask create(CaseId caseId, String key, String group, int priority, Duration until) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        HumanTask task = new HumanTask(
                UUID.randomUUID().toString(),
                caseId,
                "know-your-customer",
                key,
                group,
                null,
                priority,
                now,
                until == null ? null : now.plus(until));
        change(task, Change.CREATED);
        return task;
    }

    public void escalate(HumanTask task) {
        change(task, Change.ESCALATED);
    }

    public void cancel(HumanTask task) {
        change(task, Change.CANCELLED);
    }

    /** From now on this user has had a hand in every case. */
    public void exclude(String user) {
        excluded = user;
    }

    public Optional<Map<String, Object>> answer(String taskId) {
        return Optional.ofNullable(answers.get(taskId));
    }

    public void clear() {
        List.copyOf(tasks.values()).forEach(this::cancel);
        excluded = "";
    }

    @Override
    public synchronized void claim(String taskId, String user) {
        HumanTask task = get(taskId);
        if (task.assignee() != null && !task.assignee().equals(user)) {
            throw new RuleBroken("task-taken");
        }
        if (user.equals(excluded)) {
            throw new RuleBroken("four-eyes");
        }
        change(with(task, user), Change.ASSIGNED);
    }

    @Override
    public synchronized void release(String taskId, String user) {
        HumanTask task = get(taskId);
        if (!user.equals(task.assignee())) {
            throw new RuleBroken("not-yours");
        }
        change(with(task, null), Change.ASSIGNED);
    }

    @Override
    public synchronized void assign(String taskId, String colleague, String by) {
        change(with(get(taskId), colleague), Change.ASSIGNED);
    }

    @Override
    public synchronized void complete(String taskId, String user, Map<String, Object> answer) {
        answers.put(taskId, answer);
        change(get(taskId), Change.COMPLETED);
    }

    @Override
    public Optional<JsonNode> form(String taskKey) {
        return engine.form(taskKey);
    }

    private HumanTask get(String id) {
        return Optional.ofNullable(tasks.get(id)).orElseThrow(() -> new NotFound("task", id));
    }

    private void change(HumanTask task, Change change) {
        if (change == Change.COMPLETED || change == Change.CANCELLED) {
            tasks.remove(task.id());
        } else {
            tasks.put(task.id(), task);
        }
        events.publishEvent(new HumanTaskChanged(task, change));
    }

    private static HumanTask with(HumanTask task, String assignee) {
        return new HumanTask(
                task.id(),
                task.caseId(),
                task.process(),
                task.key(),
                task.group(),
                assignee,
                task.priority(),
                task.createdAt(),
                task.dueAt());
    }
}
