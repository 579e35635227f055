package org.lotse.workers.screening.book;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;
import org.lotse.workers.runtime.TopicWorker;
import org.lotse.workers.runtime.WorkerIdentity;
import org.lotse.workers.screening.ScreeningResult;
import org.lotse.workers.screening.ScreeningSettings;
import org.lotse.workers.screening.archive.ListArchive;

/** Screens one slice of the book against the lists its run is pinned to. */
final class ScreenPartitionWorker implements TopicWorker {

    private final PinnedLists lists;
    private final Platform platform;
    private final ScreeningSettings settings;
    private final WorkerIdentity identity;
    private final Clock clock;

    ScreenPartitionWorker(
            ListArchive archive, Platform platform, ScreeningSettings settings, WorkerIdentity identity, Clock clock) {
        this.lists = new PinnedLists(archive);
        this.platform = platform;
        this.settings = settings;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "screen-partition";
    }

    @Override
    public int threads() {
        return settings.threads();
    }

    /** Short: until it runs out, a slice in the hands of a worker that died is screened by nobody. */
    @Override
    public Duration lock() {
        return Duration.ofSeconds(10);
    }

    @Override
    public TaskOutcome handle(TaskOrder order) throws InterruptedException {
        String path = "/runs/" + order.text("runId") + "/partitions/"
                + order.variables().get("partition");
        long start = clock.millis();
        Partition partition = platform.get(path, Partition.class);
        platform.put(path, screened(partition, start));
        return TaskOutcome.done();
    }

    private PartitionResult screened(Partition partition, long start) throws InterruptedException {
        Optional<Change> change = change(partition);
        BookScreening screening = new BookScreening(lists.matcher(partition.lists()), change, settings.threshold());
        for (Partition.Client client : partition.clients()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            screening.screen(client);
        }
        return new PartitionResult(
                identity.id(),
                ScreeningResult.ENGINE,
                settings.threshold(),
                screening.screened(),
                change.isEmpty(),
                change.map(one -> List.copyOf(one.touched())).orElse(List.of()),
                screening.refused(),
                screening.hits(),
                clock.millis() - start);
    }

    private Optional<Change> change(Partition partition) {
        return partition.isChangeFor(ScreeningResult.ENGINE, settings.threshold())
                ? Optional.of(lists.change(partition.from(), partition.lists()))
                : Optional.empty();
    }
}
