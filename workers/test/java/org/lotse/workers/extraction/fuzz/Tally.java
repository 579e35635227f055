package org.lotse.workers.extraction.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Verdict;

/** What came of the files so far. */
final class Tally {

    private static final int SLOWEST_KEPT = 8;

    private final Map<String, Map<String, Integer>> byKind = new TreeMap<>();
    private final List<Slow> slowest = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int files;

    /** How long the file with that seed took. */
    record Slow(long millis, long seed, String name, String outcome) {}

    synchronized void add(long seed, String kind, String name, Reading reading, long millis) {
        boolean readable = reading.verdict() == Verdict.READABLE;
        if (!readable && reading.reasons().isEmpty()) {
            fail(seed, "is neither readable nor has a reason");
        }
        String outcome = readable ? "READABLE" : reading.reasons().get(0).name();
        byKind.computeIfAbsent(kind, one -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
        files++;
        slowest.add(new Slow(millis, seed, name, outcome));
        slowest.sort(Comparator.comparingLong(Slow::millis).reversed());
        if (slowest.size() > SLOWEST_KEPT) {
            slowest.remove(SLOWEST_KEPT);
        }
    }

    synchronized void fail(long seed, String how) {
        failures.add("seed " + seed + " " + how);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    synchronized long slowestMillis() {
        return slowest.isEmpty() ? 0 : slowest.get(0).millis();
    }

    synchronized int files() {
        return files;
    }

    @Override
    public synchronized String toString() {
        StringBuilder table = new StringBuilder();
        byKind.forEach((kind, outcomes) -> table.append("%-9s %s%n".formatted(kind, outcomes)));
        slowest.forEach(slow -> table.append(
                "slow: %d ms, seed %d, %s, %s%n".formatted(slow.millis(), slow.seed(), slow.name(), slow.outcome())));
        failures.forEach(failure -> table.append("FAILED: ").append(failure).append('\n'));
        return table.toString();
    }
}
