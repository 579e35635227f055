package org.lotse.suspicionview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.suspicion.Stage;
import org.lotse.suspicion.Suspicion;
import org.lotse.workflow.HumanTask;

/**
 * A suspicion in the list.
 *
 * @param tasks what waits for somebody, by key
 * @param deadline the nearest one, null where nothing waits
 */
record Line(Suspicion file, String client, List<String> tasks, Instant deadline, boolean overdue) {

    /** The nearest deadline first, then what has none. */
    static final Comparator<Line> BY_DEADLINE =
            Comparator.comparing(Line::deadline, Comparator.nullsLast(Comparator.naturalOrder()));

    static Line of(Suspicion file, String client, List<HumanTask> waiting, Instant now) {
        List<HumanTask> mine =
                waiting.stream().filter(task -> belongs(task, file)).toList();
        Instant deadline = Stream.concat(mine.stream().map(HumanTask::dueAt), Stream.ofNullable(rests(file)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Line(
                file,
                client,
                mine.stream().map(HumanTask::key).toList(),
                deadline,
                deadline != null && deadline.isBefore(now));
    }

    /** The task's process runs under the file's key, or under that of one of its questions. */
    static boolean belongs(HumanTask task, Suspicion file) {
        return task.caseId().equals(file.id())
                || file.questions().stream().anyMatch(question -> question.id().equals(task.caseId()));
    }

    private static Instant rests(Suspicion file) {
        return file.stage() == Stage.RESTING ? file.filing().restsUntil() : null;
    }
}
