package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.List;

/** Recognises the filler {@code <} by its shape, which recognisers of text do badly. */
final class Filler {

    private static final int SIDE = Shape.SIDE;
    private static final double SHARP = 6;
    private static final double BLURRED = 22;

    private final List<Shape> shapes;
    private final int step;

    private Filler(List<Shape> shapes, int step) {
        this.shapes = shapes;
        this.step = step;
    }

    /** As OCR-B draws it, in a few sizes. */
    static Filler drawn() {
        List<Shape> shapes = new ArrayList<>();
        for (double width : new double[] {0.42, 0.55}) {
            for (double height : new double[] {0.55, 0.75}) {
                shapes.add(Shape.normal(chevron(width * SIDE, height * SIDE, SHARP)));
            }
        }
        shapes.add(Shape.normal(chevron(0.5 * SIDE, 0.65 * SIDE, BLURRED)));
        return new Filler(shapes, 3);
    }

    /** As this very document prints it. */
    static Filler like(List<Shape> cells) {
        return new Filler(List.of(Shape.mean(cells)), 2);
    }

    private static double[] chevron(double width, double height, double spread) {
        double[] shape = new double[SIDE * SIDE];
        double middle = (SIDE - 1) / 2.0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double across = (x - middle + width / 2) / width;
                double off =
                        Math.abs(Math.abs(y - middle) - across * height / 2) * width / Math.hypot(width, height / 2);
                boolean beside = across < -0.1 || across > 1.1;
                shape[y * SIDE + x] = beside ? 0 : Math.exp(-off * off / spread);
            }
        }
        return shape;
    }

    /** How like a filler a place is, from -1 to 1, with the cell where the likeness is greatest. */
    Likeness of(Strip strip, double centre, double pitch) {
        Likeness best = new Likeness(-1, null);
        for (int down = -6; down <= 6; down += step) {
            for (int across = -4 + step % 2; across <= 4; across += step) {
                Shape cell = Shape.of(strip, centre + across * pitch / SIDE, down, pitch);
                for (Shape shape : shapes) {
                    double likeness = shape.likeness(cell);
                    if (likeness > best.value()) {
                        best = new Likeness(likeness, cell);
                    }
                }
            }
        }
        return best;
    }

    record Likeness(double value, Shape cell) {}
}
