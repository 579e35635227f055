package org.lotse.workers.extraction.specimen;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Fine interlaced lines as security paper has them. */
final class Guilloche {

    private static final double STEP = 0.4;

    private Guilloche() {}

    /** Lines from edge to edge that swing around each other between two heights. */
    static List<Shape> waves(double width, double top, double bottom, int lines, double swing) {
        return shapes(lines, i -> {
            double middle = top + (bottom - top) * (i + 0.5) / lines;
            double phase = i * 0.37;
            Path2D wave = new Path2D.Double();
            wave.moveTo(0, height(0, middle, phase, swing));
            for (double x = STEP; x <= width + STEP; x += STEP) {
                wave.lineTo(x, height(x, middle, phase, swing));
            }
            return wave;
        });
    }

    private static double height(double x, double middle, double phase, double swing) {
        return middle
                + swing * Math.sin(x / 7.5 + phase) * Math.cos(x / 31 - phase / 2)
                + swing / 3 * Math.sin(x / 3.1);
    }

    /** A flower of closed lines around a point. */
    static List<Shape> rosette(double x, double y, double radius, int petals, int lines) {
        return shapes(lines, i -> {
            double turn = 2 * Math.PI * i / lines / petals;
            double inner = radius * (0.35 + 0.3 * i / lines);
            Path2D ring = new Path2D.Double();
            for (int degree = 0; degree < 360; degree++) {
                double angle = Math.toRadians(degree);
                double reach = inner + (radius - inner) * (0.5 + 0.5 * Math.sin(petals * (angle + turn)));
                double px = x + reach * Math.cos(angle);
                double py = y + reach * Math.sin(angle);
                if (degree == 0) {
                    ring.moveTo(px, py);
                } else {
                    ring.lineTo(px, py);
                }
            }
            ring.closePath();
            return ring;
        });
    }

    private static List<Shape> shapes(int count, IntFunction<Shape> shape) {
        return IntStream.range(0, count).mapToObj(shape).toList();
    }
}
