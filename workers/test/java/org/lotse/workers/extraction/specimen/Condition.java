package org.lotse.workers.extraction.specimen;

import java.util.Random;

/** Under which circumstances documents are photographed, and which share of zones must then be read exactly. */
public enum Condition {
    CLEAN(0.98) {
        @Override
        Shot shot(Random random) {
            return new Shot(pixels(random), between(random, -1.5, 1.5), 0.004, 0, 0, soft(random), 2, 0.88);
        }
    },
    TURNED(0.98) {
        @Override
        Shot shot(Random random) {
            boolean quarters = random.nextBoolean();
            double degrees = quarters ? 90 * random.nextInt(4) + between(random, -3, 3) : between(random, 0, 360);
            return new Shot(pixels(random), degrees, 0.01, 0, 0, soft(random), 3, 0.88);
        }
    },
    LOW_RES(0.98) {
        @Override
        Shot shot(Random random) {
            return new Shot(between(random, 2.75, 4), between(random, -1.5, 1.5), 0.004, 0, 0, 0.35, 2, 0.9);
        }
    },
    SHADOW(0.98) {
        @Override
        Shot shot(Random random) {
            double shadow = between(random, 0.4, 0.7);
            return new Shot(pixels(random), between(random, -3, 3), 0.01, shadow, 0, soft(random), 4, 0.86);
        }
    },
    PERSPECTIVE(0.90) {
        @Override
        Shot shot(Random random) {
            double tilt = between(random, 0.06, 0.14);
            return new Shot(pixels(random), between(random, -8, 8), tilt, 0, 0, soft(random), 3, 0.86);
        }
    },
    GLARE(0.90) {
        @Override
        Shot shot(Random random) {
            double glare = between(random, 0.6, 0.92);
            return new Shot(pixels(random), between(random, -3, 3), 0.02, 0, glare, soft(random), 3, 0.86);
        }
    },
    HARD(0.80) {
        @Override
        Shot shot(Random random) {
            return new Shot(
                    between(random, 5.5, 9),
                    90 * random.nextInt(4) + between(random, -10, 10),
                    between(random, 0.03, 0.09),
                    random.nextInt(3) > 0 ? between(random, 0.3, 0.6) : 0,
                    random.nextInt(3) > 0 ? between(random, 0.4, 0.75) : 0,
                    between(random, 0.7, 1.4),
                    between(random, 4, 9),
                    between(random, 0.45, 0.75));
        }
    };

    private final double target;

    Condition(double target) {
        this.target = target;
    }

    abstract Shot shot(Random random);

    /** The share of pictures, 0 to 1, of which every line must be read exactly. */
    public double target() {
        return target;
    }

    /** Between a scan of 190 and one of 300 dots an inch. */
    private static double pixels(Random random) {
        return between(random, 7.5, 12);
    }

    private static double soft(Random random) {
        return between(random, 0.3, 0.8);
    }

    private static double between(Random random, double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
