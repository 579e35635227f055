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
    private final DocumentReader showing;
    private final DocumentReader reader;
    private final long largest;

    /** @param count how many documents are read at the same time */
    public StandardReader(int count) {
        ExtractionSettings settings = ExtractionSettings.standard();
        Clock clock = Clock.systemDefaultZone();
        largest = settings.maxSize().toBytes();
        processes = new ChildPool(home(), count, settings.recycleAfter(), settings.memory());
        ReadingJudge judge = new ReadingJudge(clock, settings.proofOfAddressAge(), settings.lowConfidence());
        showing = new DocumentReader(processes, settings, judge, clock);
        reader = showing.withoutPictures();
    }

    /** The folder where natives and models are kept. */
    public static Path home() {
        return ExtractionSettings.defaultHome();
    }

    /**
     * Makes no pictures of pages for people. Waits while all processes are busy; safe from several threads.
     *
     * @throws IOException when the file cannot be opened or reading is impossible here for whatever document
     */
    public Reading read(Path file, Expectation expectation) throws IOException, InterruptedException {
        return read(reader, file, expectation);
    }

    /** As a worker reads: the pages' pictures are made too, and thrown away here. */
    public Reading readWithPictures(Path file, Expectation expectation) throws IOException, InterruptedException {
        return read(showing, file, expectation);
    }

    private Reading read(DocumentReader with, Path file, Expectation expectation)
            throws IOException, InterruptedException {
        if (Files.size(file) > largest) {
            return Reading.unreadable(Reason.TOO_LARGE);
        }
        byte[] content = Files.readAllBytes(file);
        try {
            return read(with, file, expectation, content);
        } catch (IOException slowStart) {
            // A busy machine may take longer to start a process than a document may take; the next one finds it faster.
            return read(with, file, expectation, content);
        }
    }

    private static Reading read(DocumentReader with, Path file, Expectation expectation, byte[] content)
            throws IOException, InterruptedException {
        return with.read(file.getFileName().toString(), expectation, content).reading();
    }

    @Override
    public void close() {
        processes.close();
    }
}
