package org.lotse.workers.screening.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.workers.screening.list.Editions;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.match.Comparison;
import org.lotse.workers.screening.match.Matcher;

/** Measures quality and speed on labelled data and prints tables. */
public final class EvaluateCommand {

    private static final String RANKING = "ranking-dev.jsonl";

    private EvaluateCommand() {}

    public static void run(String[] arguments, double usualThreshold, PrintStream out) {
        Arguments options = Arguments.of(arguments, 1, Set.of("data", "threshold"));
        double threshold = options.share("threshold", usualThreshold);
        Path data = options.existing("data");
        pairs(data, threshold, out);
        long before = processorNanos();
        Matcher matcher = new Matcher(Editions.newest(
                ListPlace.of(data.resolve("lists/combined_20k.jsonl").toString())));
        out.printf("%nlists loaded and indexed in %d ms of one core's time%n", (processorNanos() - before) / 1_000_000);
        new ListMeasure(matcher, out)
                .print(lines(data, "positives-dev.jsonl"), lines(data, "negatives-dev.jsonl"), threshold);
    }

    private static void pairs(Path data, double threshold, PrintStream out) {
        PairMeasure measure = new PairMeasure();
        Comparison comparison = new Comparison();
        for (JsonNode line : lines(data, "cases-dev.jsonl")) {
            if (!line.path("group").asText().equals("synthetic_negative")) {
                measure.add(
                        line.path("group").asText(),
                        line.path("expect").asText().equals("match"),
                        comparison.score(Subjects.query(line.path("query")), Subjects.entry(line.path("candidate"))));
            }
        }
        measure.print(out, threshold);
        if (Files.exists(data.resolve(RANKING))) {
            new RankingMeasure(comparison).print(lines(data, RANKING), out);
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static List<JsonNode> lines(Path data, String file) {
        try (Stream<JsonNode> lines = JsonLines.read(data.resolve(file))) {
            return lines.toList();
        }
    }
}
