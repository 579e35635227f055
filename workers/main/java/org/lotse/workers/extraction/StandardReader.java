package org.lotse.workers.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;

/** The reader of the command line: the settings that system properties and environment give, and processes of its own. */
public final class StandardReader implements AutoCloseable {

    private final ChildPool processes;
    private final DocumentReader reader;
    private final long largest;

    /** @param count how many documents are read at the same time */
    public StandardReader(int count) {
        ExtractionSettings settings = ExtractionSettings.standard();
        Clock clock = Clock.systemDefaultZone();
        largest = settings.maxSize().toBytes();
        processes = new ChildPool(home(), count, settings.recycleAfter(), settings.memory());
        ReadingJudge judge = new ReadingJudge(clock, settings.proofOfAddressAge(), settings.lowConfidence());
        reader = new DocumentReader(processes, settings, judge, clock);
    }

    /** The folder where natives and models are kept. */
    public static Path home() {
        return ExtractionSettings.defaultHome();
    }

    /**
     * Waits while all processes are busy; safe from several threads.
     *
     * @throws IOException when the file cannot be opened or reading is impossible here for whatever document
     */
    public Reading read(Path file, Expectation expectation) throws IOException, InterruptedException {
        if (Files.size(file) > largest) {
            return Reading.unreadable(Reason.TOO_LARGE);
        }
        byte[] content = Files.readAllBytes(file);
        try {
            return read(file, expectation, content);
        } catch (IOException slowStart) {
            // A busy machine may take longer to start a process than a document may take; the next one finds it faster.
            return read(file, expectation, content);
        }
    }

    private Reading read(Path file, Expectation expectation, byte[] content) throws IOException, InterruptedException {
        return reader.read(file.getFileName().toString(), expectation, content).reading();
    }

    @Override
    public void close() {
        processes.close();
    }
}
