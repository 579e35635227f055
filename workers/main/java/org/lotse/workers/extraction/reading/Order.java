package org.lotse.workers.extraction.reading;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What is asked of a reading process beside the file itself.
 *
 * @param expectation what the client said the document is
 * @param today the day that decides about centuries the document leaves out
 * @param millis how long reading may take; afterwards the process ends itself
 */
public record Order(String fileName, Expectation expectation, LocalDate today, Limits limits, long millis) {

    /** The same order with less time; never less than a millisecond. */
    public Order within(Duration time) {
        return new Order(fileName, expectation, today, limits, Math.max(1, time.toMillis()));
    }
}
