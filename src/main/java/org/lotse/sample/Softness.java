package org.lotse.sample;

import java.util.stream.IntStream;

/** The slight softness of a small lens: a bell of five pixels, first along the rows, then along the columns. */
final class Softness {

    private static final float[] BELL = {0.04f, 0.24f, 0.44f, 0.24f, 0.04f};

    private Softness() {}

    static void apply(float[] channel, int width, int height) {
        float[] rows = new float[channel.length];
        IntStream.range(0, height).parallel().forEach(y -> blur(channel, rows, y * width, 1, width));
        IntStream.range(0, width).parallel().forEach(x -> blur(rows, channel, x, width, height));
    }

    private static void blur(float[] from, float[] to, int start, int step, int count) {
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (int tap = -2; tap <= 2; tap++) {
                int at = Math.max(0, Math.min(count - 1, i + tap));
                sum += BELL[tap + 2] * from[start + at * step];
            }
            to[start + i * step] = sum;
        }
    }
}
