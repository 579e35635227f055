package org.lotse.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.lotse.document.DocumentRead;
import org.lotse.document.Documents;
import org.lotse.document.Reading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the documents that machines read, and why they could not or had doubts, since this program's start. */
@Component
class DocumentCounts {

    private static final Duration[] LEVELS = {
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15)
    };

    private final MeterRegistry meters;
    private final Documents documents;

    DocumentCounts(MeterRegistry meters, Documents documents) {
        this.meters = meters;
        this.documents = documents;
    }

    @EventListener
    void on(DocumentRead event) {
        documents.reading(event.documentId()).ifPresent(this::count);
        event.reasons().forEach(reason -> meters.counter("lotse.document.reasons", "reason", reason)
                .increment());
    }

    private void count(Reading reading) {
        meters.counter(
                        "lotse.documents",
                        "type",
                        reading.type(),
                        "verdict",
                        reading.verdict().name())
                .increment();
        Timer.builder("lotse.document.reading")
                .description("From a document's bytes to what it says")
                .serviceLevelObjectives(LEVELS)
                .register(meters)
                .record(Duration.ofMillis(reading.millis()));
    }
}
