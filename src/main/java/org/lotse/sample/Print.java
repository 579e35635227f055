package org.lotse.sample;

import java.awt.Color;

/**
 * How text is printed.
 *
 * @param points size of the em in points
 * @param stretch 1 as the font is drawn, less is narrower
 */
record Print(Typeface typeface, double points, double stretch, Color color) {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    static Print regular(double points, Color color) {
        return new Print(Typeface.REGULAR, points, 0.94, color);
    }

    static Print bold(double points, Color color) {
        return new Print(Typeface.BOLD, points, 0.94, color);
    }

    double em() {
        return points * MILLIMETRES_PER_POINT;
    }

    double width(String text) {
        return typeface.width(text) * em() * stretch;
    }

    /** The same, narrowed as far as the text needs to fit. */
    Print fitting(String text, double millimetres) {
        double width = width(text);
        return width <= millimetres ? this : new Print(typeface, points, stretch * millimetres / width, color);
    }
}
