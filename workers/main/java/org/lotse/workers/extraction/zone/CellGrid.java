package org.lotse.workers.extraction.zone;

import java.util.List;

/** The cells of equal width in which the characters of a line stand, in pixels of its strip. */
record CellGrid(double start, double pitch, int count, double merit) {

    private static final double FULL = 0.12;
    private static final double NARROWEST = 0.82;
    private static final double WIDEST = 1.25;
    private static final double COARSE = 1.006;
    private static final double FINE = 1.001;
    private static final double NEAR = 0.02;
    private static final double EDGE = 0.4;

    double left(int cell) {
        return start + cell * pitch;
    }

    double centre(int cell) {
        return start + (cell + 0.5) * pitch;
    }

    /** The cell that a column lies in; may be outside the grid. */
    int at(double x) {
        return (int) Math.floor((x - start) / pitch);
    }

    CellGrid upsideDown(int width) {
        return new CellGrid(width - start - count * pitch, pitch, count, merit);
    }

    /**
     * The grids of so many cells that fit best to lines cut out alike: ink in every cell, none between them, none
     * beyond them. The lines of a zone begin below one another, so all are fitted together before each for itself.
     */
    static List<CellGrid> fit(List<Strip> strips, int count) {
        List<double[]> inks = strips.stream().map(CellGrid::inkByColumn).toList();
        Strip first = strips.get(0);
        double from = first.margin() / first.stroke().thickness() * Strip.LETTER;
        double expected = (first.width() - 2 * from) / count;
        CellGrid joint = new CellGrid(from, expected, count, Double.NEGATIVE_INFINITY);
        for (double pitch = expected * NARROWEST; pitch < expected * WIDEST; pitch *= COARSE) {
            joint = better(joint, best(inks, pitch, count, -pitch * EDGE, Double.MAX_VALUE, 2));
        }
        CellGrid together = joint;
        return inks.stream().map(ink -> together.refined(ink)).toList();
    }

    private CellGrid refined(double[] ink) {
        CellGrid best = new CellGrid(start, pitch, count, Double.NEGATIVE_INFINITY);
        for (double near = pitch * (1 - NEAR); near < pitch * (1 + NEAR); near *= FINE) {
            best = better(best, best(List.of(ink), near, count, start - pitch / 2, start + pitch / 2, 1));
        }
        return best;
    }

    private static CellGrid better(CellGrid one, CellGrid other) {
        return other.merit > one.merit ? other : one;
    }

    private static CellGrid best(List<double[]> inks, double pitch, int count, double from, double to, int step) {
        List<double[]> mosts = inks.stream()
                .map(ink -> mostAround(ink, (int) Math.round(pitch * 0.3)))
                .toList();
        CellGrid best = new CellGrid(from, pitch, count, Double.NEGATIVE_INFINITY);
        double last = Math.min(to, inks.get(0).length - pitch * (count - EDGE));
        for (double start = from; start < last; start += step) {
            double merit = 0;
            for (int line = 0; line < inks.size(); line++) {
                merit += merit(inks.get(line), mosts.get(line), start, pitch, count) / inks.size();
            }
            best = better(best, new CellGrid(start, pitch, count, merit));
        }
        return best;
    }

    private static double merit(double[] ink, double[] most, double start, double pitch, int count) {
        double between = 0;
        int full = 0;
        for (int cell = 0; cell <= count; cell++) {
            between += at(ink, start + cell * pitch);
            if (cell < count && at(most, start + (cell + 0.5) * pitch) > FULL) {
                full++;
            }
        }
        double beyond = at(most, start - pitch / 2) + at(most, start + (count + 0.5) * pitch);
        return (double) full / count - 2 * between / count - 0.03 * beyond;
    }

    private static double[] mostAround(double[] ink, int reach) {
        double[] most = new double[ink.length];
        for (int x = 0; x < ink.length; x++) {
            for (int near = Math.max(0, x - reach); near <= Math.min(ink.length - 1, x + reach); near++) {
                most[x] = Math.max(most[x], ink[near]);
            }
        }
        return most;
    }

    private static double at(double[] values, double x) {
        int column = (int) Math.round(x);
        return column < 0 || column >= values.length ? 0 : values[column];
    }

    private static double[] inkByColumn(Strip strip) {
        Ink ink = Ink.of(strip.picture(), Strip.LETTER);
        double[] columns = new double[strip.width()];
        int top = Strip.HEIGHT / 2 - Strip.LETTER / 2;
        for (int x = 0; x < columns.length; x++) {
            for (int y = top; y < top + Strip.LETTER; y++) {
                columns[x] += ink.at(x, y) ? 1.0 / Strip.LETTER : 0;
            }
        }
        return columns;
    }
}
