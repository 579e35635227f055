package org.lotse.workers.extraction.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.reading.TextLine;

/** The lines of a document and how they stand to each other. */
public final class Layout {

    private static final double SAME_EDGE = 0.02;
    private static final double SAME_ROW = 0.6;

    private final List<Line> lines;
    private final Map<Integer, List<Line>> pages;
    private final double tall;

    public Layout(List<TextLine> lines) {
        this.lines = lines.stream()
                .filter(line -> !line.text().isBlank())
                .map(Line::of)
                .toList();
        pages = this.lines.stream().collect(Collectors.groupingBy(Line::page));
        tall = median();
    }

    private double median() {
        List<Double> heights =
                lines.stream().map(line -> line.box().height()).sorted().toList();
        return heights.isEmpty() ? 0.01 : Math.max(0.004, heights.get(heights.size() / 2));
    }

    /** All lines, page by page, from top to bottom as far as they were read so. */
    public List<Line> lines() {
        return lines;
    }

    /** How tall a line of this document usually is, as a fraction of its page. */
    public double tall() {
        return tall;
    }

    public List<Line> page(int number) {
        return pages.getOrDefault(number, List.of());
    }

    /** The lines to the right in the same row, the nearest first. */
    public List<Line> rightOf(Line line) {
        return page(line.page()).stream()
                .filter(other -> other != line && sameRow(line, other) && other.left() > line.left())
                .sorted(Comparator.comparingDouble(Line::left))
                .toList();
    }

    /** The lines in the same column underneath, at most so many usual lines away, the nearest first. */
    public List<Line> below(Line line, double rows) {
        return page(line.page()).stream()
                .filter(other -> other != line && !sameRow(line, other))
                .filter(other -> other.middle() > line.middle())
                .filter(other -> other.middle() - line.middle() < rows * tall)
                .filter(other -> overlap(line, other))
                .sorted(Comparator.comparingDouble(Line::middle))
                .toList();
    }

    /** The next line above that begins, ends or is centred at the same place. */
    public Optional<Line> above(Line line, double rows) {
        return page(line.page()).stream()
                .filter(other -> other != line && !sameRow(line, other))
                .filter(other -> other.middle() < line.middle())
                .filter(other -> line.middle() - other.middle() < rows * Math.max(tall, height(line, other)))
                .filter(other -> aligned(line, other))
                .max(Comparator.comparingDouble(Line::middle));
    }

    /** The next line underneath that begins, ends or is centred at the same place. */
    public Optional<Line> under(Line line, double rows) {
        return page(line.page()).stream()
                .filter(other -> other != line && !sameRow(line, other))
                .filter(other -> other.middle() > line.middle())
                .filter(other -> other.middle() - line.middle() < rows * Math.max(tall, height(line, other)))
                .filter(other -> aligned(line, other))
                .min(Comparator.comparingDouble(Line::middle));
    }

    private static double height(Line one, Line other) {
        return Math.min(one.box().height(), other.box().height());
    }

    public boolean sameRow(Line one, Line other) {
        double near = Math.max(tall, Math.min(one.box().height(), other.box().height())) * SAME_ROW;
        return one.page() == other.page() && Math.abs(one.middle() - other.middle()) < near;
    }

    private static boolean aligned(Line one, Line other) {
        return Math.abs(one.left() - other.left()) < SAME_EDGE
                || Math.abs(one.right() - other.right()) < SAME_EDGE / 2
                || Math.abs(one.centre() - other.centre()) < SAME_EDGE / 3;
    }

    private static boolean overlap(Line one, Line other) {
        return one.left() < other.right() && other.left() < one.right();
    }

    /** The rows of a page from top to bottom, each from left to right. */
    public List<List<Line>> rows(int page) {
        List<Line> rest = new ArrayList<>(page(page));
        rest.sort(Comparator.comparingDouble(Line::middle));
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : rest) {
            if (rows.isEmpty() || !sameRow(rows.get(rows.size() - 1).get(0), line)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
        return rows;
    }

    public int pages() {
        return pages.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
