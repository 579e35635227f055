package org.lotse.workers.screening.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Precision, recall and F1 of labelled pairs, group by group. */
final class PairMeasure {

    private record Judged(boolean match, double score) {}

    private final Map<String, List<Judged>> groups = new TreeMap<>();

    void add(String group, boolean match, double score) {
        Judged judged = new Judged(match, score);
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(judged);
        int slash = group.indexOf('/');
        if (slash > 0) {
            groups.computeIfAbsent(group.substring(0, slash) + " (all)", any -> new ArrayList<>())
                    .add(judged);
        }
    }

    void print(PrintStream out, double threshold) {
        out.printf(
                "%-28s %6s %6s %9s %7s %6s %10s%n", "pairs", "match", "no", "precision", "recall", "F1", "R at P.90");
        groups.forEach((group, judged) -> out.println(row(group, judged, threshold)));
    }

    private static String row(String group, List<Judged> judged, double threshold) {
        long matches = judged.stream().filter(Judged::match).count();
        long found = judged.stream()
                .filter(one -> one.match && one.score >= threshold)
                .count();
        long wrong = judged.stream()
                .filter(one -> !one.match && one.score >= threshold)
                .count();
        double precision = found + wrong == 0 ? 1 : found / (double) (found + wrong);
        double recall = matches == 0 ? 1 : found / (double) matches;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return "%-28s %6d %6d %9.3f %7.3f %6.3f %10.3f"
                .formatted(group, matches, judged.size() - matches, precision, recall, f1, recallAt(judged, 0.90));
    }

    /** The best recall any threshold gives without precision falling below the one asked for. */
    private static double recallAt(List<Judged> judged, double least) {
        List<Judged> ranked = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::score).reversed())
                .toList();
        long matches = judged.stream().filter(Judged::match).count();
        double best = 0;
        long found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            found += ranked.get(i).match ? 1 : 0;
            boolean last = i + 1 == ranked.size() || ranked.get(i + 1).score < ranked.get(i).score;
            if (last && found >= least * (i + 1)) {
                best = matches == 0 ? 1 : found / (double) matches;
            }
        }
        return best;
    }
}
