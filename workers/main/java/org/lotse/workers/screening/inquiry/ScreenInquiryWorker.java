package org.lotse.workers.screening.inquiry;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;
import org.lotse.workers.runtime.TopicWorker;
import org.lotse.workers.screening.ScreeningResult;
import org.lotse.workers.screening.ScreeningResult.ListVersion;
import org.lotse.workers.screening.ScreeningSettings;
import org.lotse.workers.screening.archive.ListsInForce;
import org.lotse.workers.screening.inquiry.Findings.Found;
import org.lotse.workers.screening.inquiry.Findings.Refusal;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Query;
import org.lotse.workers.screening.match.Screening;

/** Screens everybody of one inquiry against the same lists and hands in what was found. */
final class ScreenInquiryWorker implements TopicWorker {

    private final HeldLists lists;
    private final Platform platform;
    private final ScreeningSettings settings;
    private final Clock clock;

    ScreenInquiryWorker(HeldLists lists, Platform platform, ScreeningSettings settings, Clock clock) {
        this.lists = lists;
        this.platform = platform;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "screen-inquiry";
    }

    @Override
    public int threads() {
        return settings.threads();
    }

    @Override
    public Duration lock() {
        return Duration.ofSeconds(20);
    }

    @Override
    public TaskOutcome handle(TaskOrder order) throws InterruptedException {
        ListsInForce held = lists.now();
        String path = "/inquiries/" + order.text("inquiryId");
        Errand errand = platform.get(path, Errand.class);
        platform.put(path + "/result", findings(errand, held));
        return TaskOutcome.done();
    }

    private Findings findings(Errand errand, ListsInForce held) {
        double threshold = errand.threshold() == null ? settings.threshold() : errand.threshold();
        List<Found> found = errand.queries().stream()
                .map(query -> found(query.query(), held, threshold, errand.limit()))
                .toList();
        return new Findings(
                ScreeningResult.ENGINE,
                threshold,
                errand.limit(),
                clock.instant(),
                held.lists().stream().map(ListVersion::of).toList(),
                found);
    }

    private Found found(Query query, ListsInForce held, double threshold, int limit) {
        if (!query.meansSomebody()) {
            return Found.nothing(Refusal.NO_NAME);
        }
        Screening screening = held.matcher().screen(query, threshold, limit);
        return new Found(
                screening.hits().stream().map(ExplainedHit::of).toList(),
                screening.nearMiss().map(ExplainedHit::of).orElse(null),
                null);
    }
}
