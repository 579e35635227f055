package org.lotse.workers.extraction.specimen;

import java.util.Random;
import java.util.SplittableRandom;

/** Noise after a bell of deviation 1, drawn from a store since a picture takes millions of throws. */
final class Noise {

    private static final int STORE = 1 << 16;
    private static final float[] THROWS = new float[STORE];

    static {
        Random random = new Random(1);
        for (int index = 0; index < STORE; index++) {
            THROWS[index] = (float) random.nextGaussian();
        }
    }

    private final SplittableRandom random;

    Noise(long seed) {
        random = new SplittableRandom(seed);
    }

    float next() {
        return THROWS[random.nextInt() & STORE - 1];
    }
}
