package org.lotse.workers.screening.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lotse.workers.screening.match.Matcher;
import org.lotse.workers.screening.match.Query;
import org.lotse.workers.screening.match.Screening;

/** Recall, false alarms and speed against a whole list. */
final class ListMeasure {

    private static final int LIMIT = 20;
    private final Matcher matcher;
    private final PrintStream out;

    ListMeasure(Matcher matcher, PrintStream out) {
        this.matcher = matcher;
        this.out = out;
    }

    void print(List<JsonNode> positives, List<JsonNode> negatives, double threshold) {
        Map<String, int[]> groups = new TreeMap<>();
        for (JsonNode line : positives) {
            int[] counts = groups.computeIfAbsent(line.path("id").asText().split("#")[0], any -> new int[2]);
            counts[0]++;
            counts[1] += finds(line, threshold) ? 1 : 0;
        }
        groups.forEach((group, counts) ->
                out.printf("%-28s %6d %6s recall %.4f%n", group, counts[0], "", counts[1] / (double) counts[0]));
        double alarmed = negatives.stream()
                .filter(line -> !screen(line, threshold).hits().isEmpty())
                .count();
        out.printf(
                "%-28s %6d %6s alarmed %.2f per 1,000%n",
                "negatives", negatives.size(), "", 1000 * alarmed / negatives.size());
        speed(
                Stream.concat(positives.stream(), negatives.stream())
                        .map(Subjects::query)
                        .toList(),
                threshold);
    }

    private boolean finds(JsonNode line, double threshold) {
        return screen(line, threshold).hits().stream()
                .anyMatch(hit -> hit.entry().id().equals(line.path("target").asText()));
    }

    private Screening screen(JsonNode line, double threshold) {
        return matcher.screen(Subjects.query(line), threshold, LIMIT);
    }

    private void speed(List<Query> queries, double threshold) {
        long before = System.nanoTime();
        double[] micros = queries.parallelStream()
                .mapToDouble(query -> processorMicros(query, threshold))
                .toArray();
        double seconds = (System.nanoTime() - before) / 1e9;
        Arrays.sort(micros);
        out.printf(
                "%.0f screenings/s by the clock on %d cores; %.0f per second of one core's time%n",
                queries.size() / seconds,
                Runtime.getRuntime().availableProcessors(),
                queries.size() * 1e6 / Arrays.stream(micros).sum());
        out.printf(
                "core's time: median %.0f µs, p99 %.0f µs, worst %.0f µs%n",
                micros[micros.length / 2], micros[micros.length * 99 / 100], micros[micros.length - 1]);
    }

    /** The thread's own, so that a busy machine does not pass for a slow search. */
    private double processorMicros(Query query, double threshold) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        matcher.screen(query, threshold, LIMIT);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1000.0;
    }
}
