package org.lotse.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.lotse.inquiry.InquiryAnswered;
import org.lotse.portfolio.RunFinished;
import org.lotse.screening.HitDisposed;
import org.lotse.screening.PartyScreened;
import org.lotse.screening.Screenings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what happens in screening, since this program's start. */
@Component
class ScreeningCounts {

    private static final Duration[] LEVELS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry meters;
    private final Screenings screenings;

    ScreeningCounts(MeterRegistry meters, Screenings screenings) {
        this.meters = meters;
        this.screenings = screenings;
    }

    @EventListener
    void on(InquiryAnswered event) {
        String door = event.door().name().toLowerCase(Locale.ROOT);
        screened(door, event.withHits(), event.subjects() - event.withHits());
        event.hitsByList().forEach((list, hits) -> hits(door, list, hits));
        Timer.builder("lotse.screening.answer")
                .description("From a question to its answer")
                .tag("door", door)
                .serviceLevelObjectives(LEVELS)
                .register(meters)
                .record(event.took());
    }

    /** A screening recorded for a case, be it of an applicant or one that a run over the book raised. */
    @EventListener
    void on(PartyScreened event) {
        screened("case", event.hitCount() > 0 ? 1 : 0, event.hitCount() > 0 ? 0 : 1);
        if (event.hitCount() > 0) {
            screenings
                    .hits(event.caseId())
                    .forEach(hit -> hits("case", hit.candidate().list(), 1));
        }
    }

    @EventListener
    void on(RunFinished event) {
        long withNews = event.progress().newHits();
        screened("book", withNews, Math.max(0, event.progress().screened() - withNews));
    }

    @EventListener
    void on(HitDisposed event) {
        meters.counter("lotse.dispositions", "disposition", event.disposition().name(), "list", event.list())
                .increment();
    }

    private void screened(String door, long withHits, long clear) {
        meters.counter("lotse.screenings", "door", door, "outcome", "hit").increment(withHits);
        meters.counter("lotse.screenings", "door", door, "outcome", "clear").increment(clear);
    }

    private void hits(String door, String list, int hits) {
        meters.counter("lotse.hits", "door", door, "list", list).increment(hits);
    }
}
