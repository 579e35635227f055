package org.lotse.workers.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.util.Map;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Verdict;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;
import org.lotse.workers.runtime.TopicWorker;

/** Reads a document that belongs to a case and reports what it says; a document is read once. */
final class ExtractDocumentWorker implements TopicWorker {

    private static final String ENGINE = "lotse-extraction 0.1";
    /** Renewed while we read; when we die, another process takes the document over after this time. */
    private static final Duration LOCK = Duration.ofSeconds(20);

    private final Platform platform;
    private final DocumentReader reader;
    private final ChildPool processes;
    private final ExtractionSettings settings;

    ExtractDocumentWorker(Platform platform, DocumentReader reader, ChildPool processes, ExtractionSettings settings) {
        this.platform = platform;
        this.reader = reader;
        this.processes = processes;
        this.settings = settings;
    }

    @Override
    public String topic() {
        return "extract-document";
    }

    @Override
    public int threads() {
        return settings.processes();
    }

    @Override
    public Map<String, Long> figures() {
        return Map.of("processes-started", (long) processes.started(), "processes-lost", (long) processes.lost());
    }

    @Override
    public Duration lock() {
        return LOCK;
    }

    @Override
    public TaskOutcome handle(TaskOrder order) throws Exception {
        String place = "/documents/" + order.text("documentId");
        StoredDocument document = platform.get(place, StoredDocument.class);
        if (document.hasReading()) {
            return outcome(platform.get(place + "/reading", KnownReading.class).verdict());
        }
        ReadDocument read =
                reader.read(document.fileName(), document.expectation(), platform.bytes(place + "/content"));
        for (int page = 1; page <= read.pages().size(); page++) {
            platform.put(place + "/pages/" + page, read.pages().get(page - 1), "image/jpeg");
        }
        platform.put(place + "/reading", new Report(order.taskId(), read.reading(), ENGINE));
        return outcome(read.reading().verdict());
    }

    private static TaskOutcome outcome(Verdict verdict) {
        return TaskOutcome.done("documentReadable", verdict == Verdict.READABLE);
    }

    /** What the platform says of a document. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StoredDocument(String type, String fileName, boolean hasReading) {

        Expectation expectation() {
            return Expectation.of(type);
        }
    }

    /** What the platform keeps of a reading made earlier. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record KnownReading(Verdict verdict) {}

    /** A reading on its way to the platform; the key makes a repetition harmless. */
    record Report(String key, @JsonUnwrapped Reading reading, String engine) {}
}
