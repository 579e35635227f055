package org.lotse.workers.extraction.zone;

import java.util.List;

/**
 * The cells in which the characters of a line stand, in pixels of its strip.
 *
 * @param bend by how much the cells grow to the right as they come nearer: 0 for equal width, 0.1 for the last cell a
 *     tenth wider than the middle one and the first a tenth narrower
 */
record CellGrid(double start, double pitch, double bend, int count, double merit) {

    private static final double FULL = 0.12;
    private static final double NARROWEST = 0.82;
    private static final double WIDEST = 1.25;
    private static final double COARSE = 1.006;
    private static final double FINE = 1.001;
    private static final double NEAR = 0.02;
    private static final double EDGE = 0.4;
    private static final double STRAIGHT = 0.95;
    private static final double MOST_BENT = 0.15;
    private static final double BEND = 0.015;
    private static final double FINE_BEND = 0.005;

    double left(int cell) {
        return edge(cell);
    }

    double centre(int cell) {
        return edge(cell + 0.5);
    }

    /** How wide the cell is. */
    double pitch(int cell) {
        return edge(cell + 1) - edge(cell);
    }

    private double edge(double cell) {
        return edge(start, pitch, bend, count, cell);
    }

    private static double edge(double start, double pitch, double bend, int count, double cell) {
        return start + pitch * (cell + bend * cell * (cell / count - 1));
    }

    CellGrid upsideDown(int width) {
        return new CellGrid(width - start - count * pitch, pitch, -bend, count, merit);
    }

    /**
     * The grids of so many cells that fit best to lines cut out alike: ink in every cell, none between them, none
     * beyond them. The lines of a zone begin below one another, so all are fitted together before each for itself.
     */
    static List<CellGrid> fit(List<Strip> strips, int count) {
        List<Columns> inks = strips.stream().map(strip -> columns(strip, count)).toList();
        CellGrid straight = joint(inks, strips.get(0), count, 0);
        CellGrid best = straight;
        for (double bend = BEND; straight.merit < STRAIGHT && bend < MOST_BENT; bend += BEND) {
            best = better(best, joint(inks, strips.get(0), count, bend));
            best = better(best, joint(inks, strips.get(0), count, -bend));
        }
        CellGrid together = best;
        return inks.stream().map(together::refined).toList();
    }

    private static CellGrid joint(List<Columns> inks, Strip first, int count, double bend) {
        double expected = expected(first, count);
        CellGrid joint = new CellGrid(from(first), expected, bend, count, Double.NEGATIVE_INFINITY);
        for (double pitch = expected * NARROWEST; pitch < expected * WIDEST; pitch *= COARSE) {
            joint = better(joint, best(inks, pitch, bend, count, -pitch * EDGE, Double.MAX_VALUE, 2));
        }
        return joint;
    }

    private static double from(Strip strip) {
        return strip.margin() / strip.stroke().thickness() * Strip.LETTER;
    }

    private static double expected(Strip strip, int count) {
        return (strip.width() - 2 * from(strip)) / count;
    }

    private CellGrid refined(Columns ink) {
        CellGrid best = new CellGrid(start, pitch, bend, count, Double.NEGATIVE_INFINITY);
        double[] bends = merit < STRAIGHT ? new double[] {-FINE_BEND, 0, FINE_BEND} : new double[] {0};
        for (double more : bends) {
            for (double near = pitch * (1 - NEAR); near < pitch * (1 + NEAR); near *= FINE) {
                best = better(
                        best, best(List.of(ink), near, bend + more, count, start - pitch / 2, start + pitch / 2, 1));
            }
        }
        return best;
    }

    private static CellGrid better(CellGrid one, CellGrid other) {
        return other.merit > one.merit ? other : one;
    }

    private static CellGrid best(
            List<Columns> inks, double pitch, double bend, int count, double from, double to, int step) {
        CellGrid best = new CellGrid(from, pitch, bend, count, Double.NEGATIVE_INFINITY);
        double last = Math.min(to, inks.get(0).ink().length - pitch * (count - EDGE));
        for (double start = from; start < last; start += step) {
            double merit = 0;
            for (Columns columns : inks) {
                merit += merit(columns, start, pitch, bend, count) / inks.size();
            }
            best = better(best, new CellGrid(start, pitch, bend, count, merit));
        }
        return best;
    }

    private static double merit(Columns columns, double start, double pitch, double bend, int count) {
        double between = 0;
        int full = 0;
        for (int cell = 0; cell <= count; cell++) {
            between += at(columns.ink(), edge(start, pitch, bend, count, cell));
            if (cell < count && at(columns.most(), edge(start, pitch, bend, count, cell + 0.5)) > FULL) {
                full++;
            }
        }
        double beyond = at(columns.most(), edge(start, pitch, bend, count, -0.5))
                + at(columns.most(), edge(start, pitch, bend, count, count + 0.5));
        return (double) full / count - 2 * between / count - 0.03 * beyond;
    }

    /**
     * How much of each column is ink.
     *
     * @param most the most ink of the columns around, a third of a cell to either side
     */
    private record Columns(double[] ink, double[] most) {}

    private static Columns columns(Strip strip, int count) {
        double[] ink = inkByColumn(strip);
        return new Columns(ink, mostAround(ink, (int) Math.round(expected(strip, count) * 0.3)));
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
