package org.lotse.workers.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Verdict;

/** Whether every damaged file got an answer with its reasons. */
final class BrokenMeasure {

    private final List<String> answers = new ArrayList<>();
    private int unclassified;

    void add(String file, Reading reading) {
        boolean silent = unclassified(reading);
        unclassified += silent ? 1 : 0;
        answers.add("%-42s %-11s %s%s"
                .formatted(file, reading.verdict(), reading.reasons(), silent ? " NOBODY SAYS WHY" : ""));
    }

    /** Nothing was read, and no reason says why. */
    private static boolean unclassified(Reading reading) {
        boolean nothing =
                reading.verdict() == Verdict.UNREADABLE || reading.text().isBlank();
        return nothing && reading.reasons().isEmpty();
    }

    int unclassified() {
        return unclassified;
    }

    void print(Report report) {
        report.heading("Broken files, %d".formatted(answers.size()));
        report.atMost("unclassified", unclassified, 0);
        answers.forEach(report::line);
    }
}
