package org.lotse.sample;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/** A scrawl that is nobody's name. */
final class Signature {

    private static final Color INK = new Color(28, 36, 84);
    private static final int SWINGS = 9;

    private Signature() {}

    static void draw(Sheet sheet, double x, double baseline, double width, long seed) {
        Random random = new Random(seed);
        double step = width / (SWINGS + 2);
        Path2D pen = new Path2D.Double();
        pen.moveTo(x, baseline - step);
        pen.curveTo(
                x + step, baseline - 4.2 * step, x + 2.2 * step, baseline - 2 * step, x + step, baseline + 0.4 * step);
        double at = x + step;
        for (int swing = 0; swing < SWINGS; swing++) {
            double height = step * (0.5 + 1.3 * random.nextDouble());
            pen.curveTo(at + 0.2 * step, baseline - height, at + 0.9 * step, baseline - height, at + step, baseline);
            at += step;
        }
        pen.quadTo(at + step, baseline + step, at + 1.6 * step, baseline - step);
        sheet.stroke(pen, 0.22, INK);
        sheet.line(x + 2 * step, baseline + 0.9 * step, at, baseline + 0.5 * step, 0.16, INK);
    }
}
