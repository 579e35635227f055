package org.lotse.workers.extraction;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.extraction.picture.FileKind;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Limits;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.virus.VirusScanner;

/** Reads any file that a client may hand in; whatever the file does, there is an answer with its reasons. */
public final class DocumentReader {

    private final ChildPool processes;
    private final ExtractionSettings settings;
    private final ReadingJudge judge;
    private final Clock clock;
    private final VirusScanner scanner;
    private final boolean pictures;

    /** A reader for documents whose pages people will look at. */
    public DocumentReader(ChildPool processes, ExtractionSettings settings, ReadingJudge judge, Clock clock) {
        this(processes, settings, judge, clock, true);
    }

    private DocumentReader(
            ChildPool processes, ExtractionSettings settings, ReadingJudge judge, Clock clock, boolean pictures) {
        this.processes = processes;
        this.settings = settings;
        this.judge = judge;
        this.clock = clock;
        this.scanner = settings.scanner();
        this.pictures = pictures;
    }

    /** The same reader for documents of which only the reading is wanted: it is quicker, and draws no page with text. */
    public DocumentReader withoutPictures() {
        return new DocumentReader(processes, settings, judge, clock, false);
    }

    /** @throws IOException when reading, or scanning for viruses, is impossible here for whatever document */
    public ReadDocument read(String fileName, Expectation expectation, byte[] content)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        ReadDocument read = opened(fileName, expectation, content);
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new ReadDocument(judge.judge(expectation, read.reading()).taking(millis), read.pages());
    }

    private ReadDocument opened(String fileName, Expectation expectation, byte[] content)
            throws IOException, InterruptedException {
        if (content.length == 0) {
            return ReadDocument.unreadable(Reason.EMPTY);
        }
        if (content.length > settings.maxSize().toBytes()) {
            return ReadDocument.unreadable(Reason.TOO_LARGE);
        }
        var kind = FileKind.of(content);
        var promised = FileKind.promisedBy(fileName);
        if (kind.isEmpty()) {
            return ReadDocument.unreadable(promised.isEmpty() ? Reason.UNSUPPORTED_TYPE : Reason.TYPE_MISMATCH);
        }
        if (promised.isPresent() && !kind.get().passesFor(promised.get())) {
            return ReadDocument.unreadable(Reason.TYPE_MISMATCH);
        }
        if (scanner.infected(content)) {
            return ReadDocument.unreadable(Reason.INFECTED);
        }
        return processes.read(order(fileName, expectation), content);
    }

    private Order order(String fileName, Expectation expectation) {
        Limits limits = new Limits(
                settings.maxPages(), settings.maxPixels(), settings.maxSize().toBytes(), settings.recognisedPages());
        return new Order(
                fileName,
                expectation,
                LocalDate.now(clock),
                limits,
                pictures,
                settings.timeout().toMillis());
    }
}
