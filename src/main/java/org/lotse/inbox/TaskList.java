package org.lotse.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.stereotype.Component;

/** Prepares the task list for a reader. */
@Component
class TaskList {

    private final TaskSearch search;
    private final StaffDirectory directory;
    private final Clock clock;

    TaskList(TaskSearch search, StaffDirectory directory, Clock clock) {
        this.search = search;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param readAt when the list was read, in milliseconds since 1970; news are what came later */
    record Content(
            TaskQuery query,
            List<TaskRow> rows,
            boolean more,
            Map<TaskView, Integer> counts,
            List<Staff> colleagues,
            boolean working,
            long readAt) {}

    /** What has changed on a page that somebody is reading. */
    record News(Map<TaskView, Integer> counts, int fresh, List<TaskRow> rows, boolean working) {}

    Content read(TaskQuery query, Staff reader) {
        Instant now = clock.instant();
        TaskPage page = search.find(query, reader);
        return new Content(
                query,
                rows(page.tasks(), reader, now),
                page.more(),
                search.counts(reader),
                colleagues(reader),
                !Groups.of(reader).isEmpty(),
                now.toEpochMilli());
    }

    News news(TaskQuery query, Collection<String> shown, Instant since, Staff reader) {
        return new News(
                search.counts(reader),
                search.since(since, query, reader),
                rows(search.among(shown), reader, clock.instant()),
                !Groups.of(reader).isEmpty());
    }

    /** Mine when I have taken something, else what my groups have for me; who only reads sees all. */
    TaskView firstView(Staff reader) {
        if (Groups.of(reader).isEmpty()) {
            return TaskView.ALL;
        }
        return search.counts(reader).get(TaskView.MINE) > 0 ? TaskView.MINE : TaskView.GROUPS;
    }

    private List<TaskRow> rows(List<OpenTask> tasks, Staff reader, Instant now) {
        return tasks.stream().map(task -> row(task, reader, now)).toList();
    }

    private TaskRow row(OpenTask task, Staff reader, Instant now) {
        return new TaskRow(
                task,
                Duration.between(task.createdAt(), now),
                DueClock.of(task.createdAt(), task.dueAt(), now),
                task.assignee() == null ? null : directory.displayName(task.assignee()),
                task.isOpenTo(reader) && !task.isOf(reader),
                task.isOf(reader));
    }

    private List<Staff> colleagues(Staff reader) {
        return Groups.all()
                .filter(reader::has)
                .flatMap(role -> directory.with(role).stream())
                .distinct()
                .toList();
    }
}
