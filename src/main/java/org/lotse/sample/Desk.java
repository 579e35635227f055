package org.lotse.sample;

/** The wooden top a document lies on when somebody photographs it. */
record Desk(long seed) {

    private static final float[] WOOD = {148, 113, 82};
    private static final double DARKEST = 0.78;
    private static final double SPREAD = 0.36;

    /** Brightness of a channel (0 red, 1 green, 2 blue) at a pixel, 0 to 255. */
    float channel(int channel, double grain) {
        return (float) (WOOD[channel] * (DARKEST + SPREAD * grain));
    }

    /** The grain runs across and wavers a little; 0 to 1. */
    double grain(double x, double y) {
        double wavering = y + 22 * noise(x / 310, y / 160);
        return 0.55 * noise(x / 520, wavering / 17) + 0.3 * noise(x / 140, wavering / 4) + 0.15 * noise(x / 9, y / 3);
    }

    private double noise(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = eased(x - left);
        double down = eased(y - top);
        double upper = mixed(random(left, top), random(left + 1, top), right);
        double lower = mixed(random(left, top + 1), random(left + 1, top + 1), right);
        return mixed(upper, lower, down);
    }

    private double random(int x, int y) {
        long mixed = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) / (double) (1L << 53);
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mixed(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
