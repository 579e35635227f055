package org.lotse.workers.extraction.specimen;

import java.util.Arrays;

/** The softness of a lens: a bell of that deviation, first along the rows, then along the columns. */
final class Softness {

    private Softness() {}

    static void apply(float[] channel, int width, int height, double deviation) {
        float[] bell = bell(deviation);
        float[] rows = new float[channel.length];
        for (int y = 0; y < height; y++) {
            alongRow(channel, rows, y * width, width, bell);
        }
        for (int y = 0; y < height; y++) {
            alongColumns(rows, channel, y, width, height, bell);
        }
    }

    private static float[] bell(double deviation) {
        int reach = (int) Math.ceil(2.5 * deviation);
        float[] bell = new float[2 * reach + 1];
        float sum = 0;
        for (int tap = -reach; tap <= reach; tap++) {
            bell[tap + reach] = (float) Math.exp(-tap * tap / (2 * deviation * deviation));
            sum += bell[tap + reach];
        }
        for (int tap = 0; tap < bell.length; tap++) {
            bell[tap] /= sum;
        }
        return bell;
    }

    private static void alongRow(float[] from, float[] to, int start, int width, float[] bell) {
        int reach = bell.length / 2;
        for (int x = 0; x < width; x++) {
            float sum = 0;
            for (int tap = -reach; tap <= reach; tap++) {
                sum += bell[tap + reach] * from[start + inside(x + tap, width)];
            }
            to[start + x] = sum;
        }
    }

    private static void alongColumns(float[] from, float[] to, int y, int width, int height, float[] bell) {
        int reach = bell.length / 2;
        int start = y * width;
        Arrays.fill(to, start, start + width, 0);
        for (int tap = -reach; tap <= reach; tap++) {
            int row = inside(y + tap, height) * width;
            float share = bell[tap + reach];
            for (int x = 0; x < width; x++) {
                to[start + x] += share * from[row + x];
            }
        }
    }

    private static int inside(int at, int count) {
        return at < 0 ? 0 : Math.min(count - 1, at);
    }
}
