package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.List;

/** Recognises the filler {@code <} by its shape, which recognisers of text do badly. */
final class Filler {

    private static final int SIDE = 32;

    private final List<double[]> shapes;

    private Filler(List<double[]> shapes) {
        this.shapes = shapes;
    }

    /** As OCR-B draws it, in a few sizes. */
    static Filler drawn() {
        List<double[]> shapes = new ArrayList<>();
        for (double width : new double[] {0.42, 0.55}) {
            for (double height : new double[] {0.55, 0.75}) {
                shapes.add(normal(chevron(width * SIDE, height * SIDE)));
            }
        }
        return new Filler(shapes);
    }

    /** As this very document prints it: the mean of cells that look like one. */
    static Filler like(List<double[]> cells) {
        double[] mean = new double[SIDE * SIDE];
        for (double[] cell : cells) {
            for (int index = 0; index < mean.length; index++) {
                mean[index] += cell[index];
            }
        }
        return new Filler(List.of(normal(mean)));
    }

    private static double[] chevron(double width, double height) {
        double[] shape = new double[SIDE * SIDE];
        double middle = (SIDE - 1) / 2.0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double across = (x - middle + width / 2) / width;
                double off =
                        Math.abs(Math.abs(y - middle) - across * height / 2) * width / Math.hypot(width, height / 2);
                boolean beside = across < -0.1 || across > 1.1;
                shape[y * SIDE + x] = beside ? 0 : Math.exp(-off * off / 6);
            }
        }
        return shape;
    }

    /** How like a filler a place is, from -1 to 1, with the cell where the likeness is greatest. */
    Likeness of(Strip strip, double centre, double pitch) {
        Likeness best = new Likeness(-1, new double[SIDE * SIDE]);
        for (int down = -6; down <= 6; down += 2) {
            for (int across = -4; across <= 4; across += 2) {
                double[] cell = normal(cell(strip, centre + across * pitch / SIDE, down, pitch));
                for (double[] shape : shapes) {
                    double likeness = product(shape, cell);
                    if (likeness > best.value()) {
                        best = new Likeness(likeness, cell);
                    }
                }
            }
        }
        return best;
    }

    record Likeness(double value, double[] cell) {}

    private static double[] cell(Strip strip, double centre, int down, double pitch) {
        double[] cell = new double[SIDE * SIDE];
        double perPixel = pitch / SIDE;
        double middle = Strip.HEIGHT / 2.0 + down;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double pixel =
                        strip.picture().at(centre + (x - SIDE / 2.0 + 0.5) * perPixel - 0.5, middle + y - SIDE / 2.0);
                cell[y * SIDE + x] = 255 - pixel;
            }
        }
        return cell;
    }

    /** Shifted to mean 0 and scaled to length 1, so that brightness and contrast do not matter. */
    private static double[] normal(double[] shape) {
        double mean = java.util.Arrays.stream(shape).average().orElse(0);
        double square = 0;
        for (double value : shape) {
            square += (value - mean) * (value - mean);
        }
        double length = Math.max(1e-9, Math.sqrt(square));
        double[] normal = new double[shape.length];
        for (int index = 0; index < shape.length; index++) {
            normal[index] = (shape[index] - mean) / length;
        }
        return normal;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += one[index] * other[index];
        }
        return sum;
    }
}
