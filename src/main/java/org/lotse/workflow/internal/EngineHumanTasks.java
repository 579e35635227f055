package org.lotse.workflow.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.workflow.HumanTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class EngineHumanTasks implements HumanTasks {

    private final TaskService tasks;
    private final TaskRights rights;
    private final Walls walls;
    private final TaskViews views;
    private final Cases cases;
    private final TaskForms forms;
    private final Map<String, TaskAnswer> answers;

    EngineHumanTasks(
            TaskService tasks,
            TaskRights rights,
            Walls walls,
            TaskViews views,
            Cases cases,
            TaskForms forms,
            List<TaskAnswer> answers) {
        this.tasks = tasks;
        this.rights = rights;
        this.walls = walls;
        this.views = views;
        this.cases = cases;
        this.forms = forms;
        this.answers = answers.stream().collect(Collectors.toMap(TaskAnswer::taskKey, Function.identity()));
    }

    @Override
    public void claim(String taskId, String user) {
        take(find(taskId, user), user);
    }

    @Override
    public void release(String taskId, String user) {
        Task task = find(taskId, user);
        if (!user.equals(task.getAssignee())) {
            throw new RuleBroken("not-yours");
        }
        Conflicts.translated(() -> tasks.setAssignee(taskId, null));
    }

    @Override
    public void assign(String taskId, String colleague, String by) {
        Task task = find(taskId, by);
        rights.checkGroup(task, by);
        rights.check(task, colleague);
        Conflicts.translated(() -> tasks.setAssignee(taskId, colleague));
    }

    @Override
    public void complete(String taskId, String user, Map<String, Object> answer) {
        Task task = find(taskId, user);
        take(task, user);
        CaseId caseId = views.caseId(task);
        TaskAnswer step = answers.get(task.getTaskDefinitionKey());
        Map<String, Object> routing = step.take(caseId, user, new FormAnswer(answer));
        if (step.prepares()) {
            cases.contributed(caseId, step.taskKey(), user);
        }
        Conflicts.translated(() -> tasks.complete(taskId, routing));
    }

    @Override
    public Optional<JsonNode> form(String taskKey) {
        return answers.containsKey(taskKey) ? forms.of(taskKey) : Optional.empty();
    }

    private void take(Task task, String user) {
        if (task.getAssignee() != null && !task.getAssignee().equals(user)) {
            throw new RuleBroken("task-taken");
        }
        rights.check(task, user);
        if (task.getAssignee() == null) {
            Conflicts.translated(() -> tasks.setAssignee(task.getId(), user));
        }
    }

    /** To whoever is not of its group, a task behind a wall is none; nor is one whose process waits to be told whether it ends. */
    private Task find(String taskId, String user) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .filter(task -> !task.isSuspended())
                .filter(task -> !walls.around(task.getProcessDefinitionId()) || rights.inGroup(task, user))
                .orElseThrow(() -> new NotFound("task", taskId));
    }
}
