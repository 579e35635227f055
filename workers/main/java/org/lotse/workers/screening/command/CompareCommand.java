package org.lotse.workers.screening.command;

import java.util.Map;
import java.util.Set;
import org.lotse.workers.screening.match.Comparison;

/** Compares the two sides of every line of a file. */
public final class CompareCommand {

    private static final Set<String> OPTIONS = Set.of("pairs", "out", "threshold");

    private CompareCommand() {}

    public static void run(String[] arguments, double usualThreshold) {
        Arguments options = Arguments.of(arguments, 1, OPTIONS);
        double threshold = options.share("threshold", usualThreshold);
        Comparison comparison = new Comparison();
        JsonLines.answer(options.existing("pairs"), options.path("out"), line -> {
            double score = comparison.score(Subjects.query(line.path("query")), Subjects.entry(line.path("candidate")));
            return Map.of("score", score, "match", score >= threshold);
        });
    }
}
