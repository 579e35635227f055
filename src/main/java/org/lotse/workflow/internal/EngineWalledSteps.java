package org.lotse.workflow.internal;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.lotse.workflow.HumanTask;
import org.lotse.workflow.WalledSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class EngineWalledSteps implements WalledSteps {

    private final TaskService tasks;
    private final TaskViews views;
    private final Walls walls;

    EngineWalledSteps(TaskService tasks, TaskViews views, Walls walls) {
        this.tasks = tasks;
        this.views = views;
        this.walls = walls;
    }

    @Override
    public List<HumanTask> open() {
        Set<String> inside = walls.inside();
        return inside.isEmpty()
                ? List.of()
                : tasks
                        .createTaskQuery()
                        .processDefinitionKeyIn(inside.toArray(String[]::new))
                        .orderByDueDate()
                        .asc()
                        .list()
                        .stream()
                        .map(views::of)
                        .toList();
    }
}
