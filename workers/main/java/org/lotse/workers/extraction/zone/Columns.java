package org.lotse.workers.extraction.zone;

import java.util.List;

/**
 * The ink of lines cut out alike, added up column by column, with room on either side.
 *
 * @param ink how much of each column is ink, in the mean of all lines; 1 is all of it
 * @param full in which share of the lines there is a character about this column
 * @param most the most ink of the columns around, in the mean of all lines
 * @param before how many columns of room there are before the first
 * @param count how many columns the longest line has; lines cut out alike may differ by one
 */
record Columns(float[] ink, float[] full, float[] most, int before, int count) {

    /** A character has at least this much ink in its fullest column. */
    private static final double FULL = 0.12;

    /** A character's fullest column lies within this share of a cell to either side of its middle. */
    private static final double AROUND = 0.3;

    /** @param pitch about how wide a cell is, in columns */
    static Columns of(List<Strip> strips, double pitch) {
        int count = strips.stream().mapToInt(Strip::width).max().orElseThrow();
        int before = (int) Math.ceil(2 * pitch);
        float[] ink = new float[count + 2 * before];
        float[] full = new float[ink.length];
        float[] most = new float[ink.length];
        float share = 1f / strips.size();
        for (Strip strip : strips) {
            float[] own = ink(strip);
            float[] around = most(own, (int) Math.round(pitch * AROUND));
            for (int column = 0; column < own.length; column++) {
                ink[before + column] += share * own[column];
                most[before + column] += share * around[column];
                full[before + column] += around[column] > FULL ? share : 0;
            }
        }
        return new Columns(ink, full, most, before, count);
    }

    private static float[] ink(Strip strip) {
        Ink ink = Ink.of(strip.picture(), Strip.LETTER);
        float[] columns = new float[strip.width()];
        int top = Strip.HEIGHT / 2 - Strip.LETTER / 2;
        for (int y = top; y < top + Strip.LETTER; y++) {
            for (int x = 0; x < columns.length; x++) {
                columns[x] += ink.at(x, y) ? 1f / Strip.LETTER : 0;
            }
        }
        return columns;
    }

    private static float[] most(float[] ink, int reach) {
        float[] most = new float[ink.length];
        for (int x = 0; x < ink.length; x++) {
            int last = Math.min(ink.length - 1, x + reach);
            for (int near = Math.max(0, x - reach); near <= last; near++) {
                most[x] = Math.max(most[x], ink[near]);
            }
        }
        return most;
    }
}
