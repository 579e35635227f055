package org.lotse.workers.extraction.reading;

/** A place on a page in fractions of its width and height; the origin is the top left corner. */
public record Box(double x, double y, double width, double height) {

    public Box {
        x = fraction(x);
        y = fraction(y);
        width = Math.min(fraction(width), 1 - x);
        height = Math.min(fraction(height), 1 - y);
    }

    /** The same place given in pixels or points of a page of that size. */
    public static Box of(double x, double y, double width, double height, double pageWidth, double pageHeight) {
        return new Box(x / pageWidth, y / pageHeight, width / pageWidth, height / pageHeight);
    }

    /** The smallest box around both. */
    public Box around(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new Box(left, top, right - left, bottom - top);
    }

    private static double fraction(double value) {
        return Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000.0;
    }
}
