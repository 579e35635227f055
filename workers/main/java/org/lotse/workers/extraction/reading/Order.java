package org.lotse.workers.extraction.reading;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What is asked of a reading process beside the file itself.
 *
 * @param expectation what the client said the document is
 * @param today the day that decides about centuries the document leaves out
 * @param pictures whether people will look at the pages; without them no picture of a page is made and no fingerprint
 * @param millis how much of a processor's time reading may take; afterwards the process is ended
 */
public record Order(
        String fileName, Expectation expectation, LocalDate today, Limits limits, boolean pictures, long millis) {

    /** The same order with less time; never less than a millisecond. */
    public Order within(Duration time) {
        return new Order(fileName, expectation, today, limits, pictures, Math.max(1, time.toMillis()));
    }
}
