package org.lotse.workers.screening;

import java.time.Clock;
import java.time.Duration;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;
import org.lotse.workers.runtime.TopicWorker;
import org.lotse.workers.screening.archive.ListsInForce;
import org.lotse.workers.screening.match.Query;
import org.lotse.workers.screening.match.Screening;

/** Screens one party against the lists in force and hands in every hit with its explanation. */
final class ScreenPartyWorker implements TopicWorker {

    private final ListKeeper keeper;
    private final Platform platform;
    private final ScreeningSettings settings;
    private final Clock clock;

    ScreenPartyWorker(ListKeeper keeper, Platform platform, ScreeningSettings settings, Clock clock) {
        this.keeper = keeper;
        this.platform = platform;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "screen-party";
    }

    @Override
    public int threads() {
        return settings.threads();
    }

    @Override
    public Duration lock() {
        return Duration.ofSeconds(20);
    }

    /**
     * @throws NoListInForce rather than answering "no hits" without having looked anywhere
     * @throws NobodyNamed rather than answering "no hits" about a name that means nobody
     */
    @Override
    public TaskOutcome handle(TaskOrder order) throws InterruptedException {
        ListsInForce inForce = keeper.awaited();
        String partyId = order.text("partyId");
        ScreeningQuery asked = platform.get("/parties/" + partyId + "/screening-query", ScreeningQuery.class);
        Query query = asked.query();
        if (!query.meansSomebody()) {
            throw new NobodyNamed();
        }
        Screening found = inForce.matcher()
                .screen(query, settings.threshold(), asked.clearances().askFor(settings.hits()));
        Recorded recorded = platform.put(
                "/screenings/" + order.taskId(),
                ScreeningResult.of(order.text("caseId"), asked, settings, clock.instant(), inForce.lists(), found),
                Recorded.class);
        return TaskOutcome.done("hitCount", recorded.openHits());
    }

    /** @param openHits hits nobody has cleared the client of */
    private record Recorded(int openHits) {}
}
