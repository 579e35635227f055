package org.lotse.inbox;

import java.util.List;
import java.util.Map;
import org.lotse.security.CurrentUser;
import org.lotse.security.Staff;
import org.lotse.workflow.HumanTasks;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The task list for programs of the bank. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

    private final TaskSearch search;
    private final HumanTasks tasks;
    private final ManyTasks many;
    private final CurrentUser user;

    TaskApi(TaskSearch search, HumanTasks tasks, ManyTasks many, CurrentUser user) {
        this.search = search;
        this.tasks = tasks;
        this.many = many;
        this.user = user;
    }

    /** @param counts by view; one more than 9999 means «more than that» */
    record Answer(
            TaskView view, String sort, int page, boolean more, Map<TaskView, Integer> counts, List<OpenTask> tasks) {}

    @GetMapping
    @PreAuthorize(Access.READ)
    Answer list(
            @RequestParam(defaultValue = "all") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "urgency") String sort,
            @RequestParam(defaultValue = "0") int page) {
        Staff staff = user.required();
        TaskQuery query = new TaskQuery(TaskView.of(view), q, TaskSort.of(sort), page);
        TaskPage found = search.find(query, staff);
        return new Answer(
                query.view(), query.sort().slug(), query.page(), found.more(), search.counts(staff), found.tasks());
    }

    @PostMapping("/{id}/claim")
    @PreAuthorize(Access.WORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        tasks.claim(id, user.required().username());
    }

    @PostMapping("/{id}/release")
    @PreAuthorize(Access.WORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id) {
        tasks.release(id, user.required().username());
    }

    /** The body is what the task's form yields. */
    @PostMapping("/{id}/complete")
    @PreAuthorize(Access.WORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody Map<String, Object> answer) {
        tasks.complete(id, user.required().username(), answer);
    }

    /** Many tasks to one colleague; each is given or refused by itself. */
    record Assignment(List<String> taskIds, String assignee) {}

    @PostMapping("/assign")
    @PreAuthorize(Access.WORK)
    ManyTasks.Outcome assign(@RequestBody Assignment wanted) {
        return many.give(wanted.taskIds(), wanted.assignee(), user.required().username());
    }
}
