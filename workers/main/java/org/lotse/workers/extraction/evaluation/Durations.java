package org.lotse.workers.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Durations in nanoseconds, asked for in milliseconds. */
final class Durations {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    double median() {
        return atShare(0.5);
    }

    double p95() {
        return atShare(0.95);
    }

    /** The duration that so large a share of all does not exceed: the nearest rank; 0 when there is none. */
    double atShare(double share) {
        if (nanos.isEmpty()) {
            return 0;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / NANOS_PER_MILLI;
    }
}
