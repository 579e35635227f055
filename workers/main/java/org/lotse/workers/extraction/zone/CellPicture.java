package org.lotse.workers.extraction.zone;

import org.lotse.workers.extraction.picture.GreyPicture;

/** What the net sees of a cell: a square somewhat larger than the cell, whatever its brightness and contrast. */
final class CellPicture {

    static final int SIDE = 24;

    /** How many cells the square is wide. */
    static final double REACH = 1.3;

    private static final double FAINTEST = 4;
    private static final double QUARTER = 0.25;

    private CellPicture() {}

    /** @param pitch the width of a cell in pixels of the picture */
    static float[] of(GreyPicture picture, double centreX, double centreY, double pitch) {
        return of(picture, centreX, centreY, pitch * REACH / SIDE, 0);
    }

    /**
     * @param step how many pixels of the picture make one of the square
     * @param slope how far the square is turned, as rise over run
     */
    static float[] of(GreyPicture picture, double centreX, double centreY, double step, double slope) {
        float[] values = new float[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                values[y * SIDE + x] = (float) mean(picture, centreX, centreY, step, slope, x, y);
            }
        }
        return normal(values);
    }

    private static double mean(
            GreyPicture picture, double centreX, double centreY, double step, double slope, int x, int y) {
        double sum = 0;
        for (int part = 0; part < 4; part++) {
            double across = (x - SIDE / 2.0 + QUARTER + part % 2 * 2 * QUARTER) * step;
            double down = (y - SIDE / 2.0 + QUARTER + part / 2 * 2 * QUARTER) * step;
            sum += picture.at(centreX + across - down * slope - 0.5, centreY + down + across * slope - 0.5);
        }
        return 255 - sum / 4;
    }

    private static float[] normal(float[] values) {
        double mean = 0;
        double square = 0;
        for (float value : values) {
            mean += value / values.length;
            square += (double) value * value / values.length;
        }
        double spread = Math.max(FAINTEST, Math.sqrt(Math.max(0, square - mean * mean)));
        for (int index = 0; index < values.length; index++) {
            values[index] = (float) ((values[index] - mean) / spread);
        }
        return values;
    }
}
