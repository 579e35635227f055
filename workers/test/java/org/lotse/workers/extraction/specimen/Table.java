package org.lotse.workers.extraction.specimen;

import java.awt.Color;
import java.util.Random;

/** What a document lies on: cloth, stone or wood, by the stretch of its grain. */
final class Table {

    private final long seed;
    private final Color colour;
    private final double contrast;
    private final double across;
    private final double down;

    Table(Random random) {
        seed = random.nextLong();
        colour = Color.getHSBColor(random.nextFloat(), 0.35f * random.nextFloat(), 0.25f + 0.65f * random.nextFloat());
        contrast = 0.1 + 0.35 * random.nextDouble();
        across = 3 + 200 * random.nextDouble() * random.nextDouble();
        down = 3 + 20 * random.nextDouble();
    }

    /** The brightness of a channel at a pixel, 0 to 255; channel 0 is red, 2 is blue. */
    double channel(int channel, double grain) {
        int full = colour.getRGB() >> 16 - 8 * channel & 255;
        return full * (1 - contrast * grain);
    }

    /** 0 to 1. */
    double grain(double x, double y) {
        return 0.6 * noise(x / across, y / down) + 0.4 * noise(x / across * 4, y / down * 4);
    }

    private double noise(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = eased(x - left);
        double below = eased(y - top);
        double upper = mixed(random(left, top), random(left + 1, top), right);
        double lower = mixed(random(left, top + 1), random(left + 1, top + 1), right);
        return mixed(upper, lower, below);
    }

    private double random(int x, int y) {
        long mixed = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) / (double) (1L << 53);
    }

    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }

    private static double mixed(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
