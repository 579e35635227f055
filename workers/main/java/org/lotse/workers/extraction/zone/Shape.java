package org.lotse.workers.extraction.zone;

import java.util.List;

/** What a cell looks like, whatever its brightness and contrast: mean 0, length 1. */
record Shape(double[] values) {

    static final int SIDE = 32;

    /** The darkness of a cell of the strip, moved by so many pixels. */
    static Shape of(Strip strip, double centre, int down, double pitch) {
        double[] cell = new double[SIDE * SIDE];
        double perPixel = pitch / SIDE;
        double middle = Strip.HEIGHT / 2.0 + down;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double across = centre + (x - SIDE / 2.0 + 0.5) * perPixel - 0.5;
                cell[y * SIDE + x] = 255 - strip.picture().at(across, middle + y - SIDE / 2.0);
            }
        }
        return normal(cell);
    }

    static Shape normal(double[] raw) {
        double mean = 0;
        for (double value : raw) {
            mean += value / raw.length;
        }
        double square = 0;
        for (double value : raw) {
            square += (value - mean) * (value - mean);
        }
        double length = Math.max(1e-9, Math.sqrt(square));
        double[] values = new double[raw.length];
        for (int index = 0; index < raw.length; index++) {
            values[index] = (raw[index] - mean) / length;
        }
        return new Shape(values);
    }

    static Shape mean(List<Shape> shapes) {
        double[] sum = new double[SIDE * SIDE];
        for (Shape shape : shapes) {
            for (int index = 0; index < sum.length; index++) {
                sum[index] += shape.values[index];
            }
        }
        return normal(sum);
    }

    /** From -1 to 1; 1 is the same. */
    double likeness(Shape other) {
        double sum = 0;
        for (int index = 0; index < values.length; index++) {
            sum += values[index] * other.values[index];
        }
        return sum;
    }
}
