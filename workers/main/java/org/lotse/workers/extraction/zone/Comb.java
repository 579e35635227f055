package org.lotse.workers.extraction.zone;

/**
 * The columns at which a grid is held against the ink, counted from where the grid starts.
 *
 * @param edges where the cells begin, and the end of the last
 * @param middles their middles
 * @param before half a cell before the first
 * @param after half a cell after the last
 */
record Comb(int[] edges, int[] middles, int before, int after) {

    private static final float BETWEEN = 2;
    private static final float BEYOND = 0.03f;

    static Comb of(double pitch, double bend, int count) {
        int[] edges = new int[count + 1];
        int[] middles = new int[count];
        for (int cell = 0; cell <= count; cell++) {
            edges[cell] = column(pitch, bend, count, cell);
        }
        for (int cell = 0; cell < count; cell++) {
            middles[cell] = column(pitch, bend, count, cell + 0.5);
        }
        return new Comb(edges, middles, column(pitch, bend, count, -0.5), column(pitch, bend, count, count + 0.5));
    }

    private static int column(double pitch, double bend, int count, double cell) {
        return (int) Math.round(CellGrid.edge(0, pitch, bend, count, cell));
    }

    /** How well ink and cells agree: ink in every cell, none between them, none beyond them; 1 is perfect. */
    float merit(Columns columns, int start) {
        int from = columns.before() + start;
        float[] ink = columns.ink();
        float[] full = columns.full();
        float between = 0;
        for (int edge : edges) {
            between += ink[from + edge];
        }
        float inside = 0;
        for (int middle : middles) {
            inside += full[from + middle];
        }
        float beyond = columns.most()[from + before] + columns.most()[from + after];
        return (inside - BETWEEN * between) / middles.length - BEYOND * beyond;
    }
}
