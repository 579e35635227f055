package org.lotse.workers.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Values that a label names: after it on its line, beside it or under it.
 *
 * @param row those after and right of the label, from left to right
 * @param under those under it, the nearest first
 */
public record Labelled<T>(Line label, List<Found<T>> row, List<Found<T>> under) {

    private static final double ROWS_UNDER = 3.2;

    /** All labels with their values, in the order they stand on the pages; lines that must not count are left out. */
    public static <T> List<Labelled<T>> find(Layout layout, Phrases labels, Predicate<Line> counts, Values<T> values) {
        List<Labelled<T>> found = new ArrayList<>();
        for (Line line : layout.lines()) {
            if (counts.test(line)) {
                labels.in(line).ifPresent(match -> found.add(at(layout, line, match.to(), counts, values)));
            }
        }
        return found;
    }

    private static <T> Labelled<T> at(Layout layout, Line label, int after, Predicate<Line> counts, Values<T> values) {
        List<Found<T>> row = new ArrayList<>(values.in(label, after));
        layout.rightOf(label).stream().filter(counts).forEach(line -> row.addAll(values.in(line, 0)));
        List<Found<T>> under = layout.below(label, ROWS_UNDER).stream()
                .filter(counts)
                .flatMap(line -> values.in(line, 0).stream())
                .toList();
        return new Labelled<>(label, row, under);
    }

    /** The value nearest to the label, that beside it before that under it. */
    public Optional<Found<T>> nearest() {
        return row.stream().findFirst().or(() -> under.stream().findFirst());
    }

    /** The value at the end of the label's row, where tables have their sums; that under it where none is beside. */
    public Optional<Found<T>> last() {
        return row.isEmpty() ? under.stream().findFirst() : Optional.of(row.get(row.size() - 1));
    }
}
