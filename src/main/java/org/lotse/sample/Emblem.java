package org.lotse.sample;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A compass rose: the arms of a state that is not, and nobody's real coat of arms. */
final class Emblem {

    private static final double WAIST = 0.24;

    private Emblem() {}

    static void draw(Sheet sheet, double x, double y, double radius, Color color) {
        double ring = radius * 0.78;
        sheet.stroke(circle(x, y, ring), radius * 0.07, color);
        sheet.stroke(circle(x, y, ring * 0.86), radius * 0.025, color);
        sheet.fill(star(x, y, radius * 0.62, Math.PI / 4), color);
        sheet.fill(star(x, y, radius, 0), color);
        sheet.fill(circle(x, y, radius * 0.1), Color.WHITE);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Path2D star(double x, double y, double radius, double turn) {
        Path2D star = new Path2D.Double();
        for (int corner = 0; corner < 8; corner++) {
            double reach = corner % 2 == 0 ? radius : radius * WAIST;
            double angle = turn + corner * Math.PI / 4;
            if (corner == 0) {
                star.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            } else {
                star.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }
}
