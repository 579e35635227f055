package org.lotse.workers.screening.match;

import java.util.Arrays;

/** Names by number, the likeliest first, each with the score it can reach at most. */
record Ranked(int[] names, double[] bounds) {

    /** Of names that cannot become a hit a few are enough, for the sake of the near miss. */
    private static final int ENOUGH = 8;

    private static final int UNIT = 1_000_000;

    /** Names as they are found, in any order. */
    static final class Draft {

        private final long[] codes;
        private final double wanted;
        private int count;
        private int reaching;

        Draft(int most, double wanted) {
            this.codes = new long[most];
            this.wanted = wanted;
        }

        /** Names that may reach what is wanted stand in front. */
        void add(int name, double bound) {
            codes[count] = (long) ((2 - bound) * UNIT) << 32 | name;
            if (bound >= wanted) {
                long code = codes[count];
                codes[count] = codes[reaching];
                codes[reaching++] = code;
            }
            count++;
        }

        Ranked ranked() {
            int size = reaching >= ENOUGH ? reaching : count;
            Arrays.sort(codes, 0, size);
            return Ranked.of(codes, Math.max(reaching, Math.min(size, ENOUGH)));
        }
    }

    private static Ranked of(long[] codes, int size) {
        int[] names = new int[size];
        double[] bounds = new double[size];
        for (int i = 0; i < size; i++) {
            names[i] = (int) codes[i];
            bounds[i] = 2 - (codes[i] >> 32) / (double) UNIT;
        }
        return new Ranked(names, bounds);
    }
}
