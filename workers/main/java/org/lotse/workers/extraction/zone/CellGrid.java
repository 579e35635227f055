package org.lotse.workers.extraction.zone;

import java.util.List;

/**
 * The cells in which the characters of a line stand, in pixels of its strip.
 *
 * @param bend by how much the cells grow to the right as they come nearer: 0 for equal width, 0.1 for the last cell a
 *     tenth wider than the middle one and the first a tenth narrower
 */
record CellGrid(double start, double pitch, double bend, int count, double merit) {

    private static final double NARROWEST = 0.82;
    private static final double WIDEST = 1.25;
    private static final double COARSE = 1.006;
    private static final double COARSEST = 1.01;
    private static final int STEP = 2;
    private static final double FINE = 1.001;
    private static final double NEAR = 0.02;
    private static final double EDGE = 0.4;
    static final double STRAIGHT = 0.97;
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

    static double edge(double start, double pitch, double bend, int count, double cell) {
        return start + pitch * (cell + bend * cell * (cell / count - 1));
    }

    CellGrid upsideDown(int width) {
        return new CellGrid(width - start - count * pitch, pitch, -bend, count, merit);
    }

    /**
     * The even grids of so many cells that fit best to lines cut out alike: ink in every cell, none between them, none
     * beyond them. The lines of a zone begin below one another, so all are fitted together before each for itself.
     */
    static List<CellGrid> even(List<Strip> strips, int count) {
        double expected = expected(strips, count);
        return refined(joint(Columns.of(strips, expected), expected, count, 0, COARSE), strips, expected);
    }

    /** The same of grids whose cells come nearer to one side. */
    static List<CellGrid> bent(List<Strip> strips, int count) {
        double expected = expected(strips, count);
        Columns ink = Columns.of(strips, expected);
        CellGrid best = joint(ink, expected, count, BEND, COARSEST);
        for (double bend = BEND; bend < MOST_BENT; bend += BEND) {
            best = better(best, joint(ink, expected, count, bend, COARSEST));
            best = better(best, joint(ink, expected, count, -bend, COARSEST));
        }
        return refined(best, strips, expected);
    }

    private static double expected(List<Strip> strips, int count) {
        Strip first = strips.get(0);
        return (first.width() - 2 * first.margin() / first.stroke().thickness() * Strip.LETTER) / count;
    }

    private static CellGrid joint(Columns ink, double expected, int count, double bend, double steps) {
        CellGrid joint = new CellGrid(0, expected, bend, count, Double.NEGATIVE_INFINITY);
        for (double pitch = expected * NARROWEST; pitch < expected * WIDEST; pitch *= steps) {
            joint = better(joint, best(ink, pitch, bend, count, (int) (-pitch * EDGE), Integer.MAX_VALUE, STEP));
        }
        return joint;
    }

    private static List<CellGrid> refined(CellGrid together, List<Strip> strips, double expected) {
        return strips.stream()
                .map(strip -> together.refined(Columns.of(List.of(strip), expected)))
                .toList();
    }

    private CellGrid refined(Columns ink) {
        CellGrid best = new CellGrid(start, pitch, bend, count, Double.NEGATIVE_INFINITY);
        double[] bends = merit < STRAIGHT ? new double[] {-FINE_BEND, 0, FINE_BEND} : new double[] {0};
        int from = (int) Math.max(-pitch * EDGE, start - pitch / 2);
        int to = (int) (start + pitch / 2);
        for (double more : bends) {
            for (double near = pitch * (1 - NEAR); near < pitch * (1 + NEAR); near *= FINE) {
                best = better(best, best(ink, near, bend + more, count, from, to, 1));
            }
        }
        return best;
    }

    private static CellGrid better(CellGrid one, CellGrid other) {
        return other.merit > one.merit ? other : one;
    }

    private static CellGrid best(Columns ink, double pitch, double bend, int count, int from, int to, int step) {
        Comb comb = Comb.of(pitch, bend, count);
        int last = (int) Math.min(to, ink.count() - pitch * (count - EDGE));
        int best = from;
        float most = Float.NEGATIVE_INFINITY;
        for (int start = from; start <= last; start += step) {
            float merit = comb.merit(ink, start);
            if (merit > most) {
                most = merit;
                best = start;
            }
        }
        return new CellGrid(best, pitch, bend, count, most);
    }
}
