package org.lotse.workers.extraction.zone;

/** Where a line of text runs: the middle of its beginning, the middle of its end, and how tall its letters are. */
record Stroke(double startX, double startY, double endX, double endY, double thickness) {

    double length() {
        return Math.hypot(endX - startX, endY - startY);
    }

    double slope() {
        return (endY - startY) / (endX - startX);
    }

    /** The height of the line at that column, continued straight beyond its ends. */
    double y(double x) {
        return startY + slope() * (x - startX);
    }

    Stroke scaled(double factor) {
        return new Stroke(startX * factor, startY * factor, endX * factor, endY * factor, thickness * factor);
    }

    double angle() {
        return Math.atan2(endY - startY, endX - startX);
    }

    /** How far along that direction the line begins. */
    double from(double angle) {
        return startX * Math.cos(angle) + startY * Math.sin(angle);
    }

    /** How far along that direction the line ends. */
    double to(double angle) {
        return endX * Math.cos(angle) + endY * Math.sin(angle);
    }

    /** The same line between other distances along that direction. */
    Stroke between(double from, double to, double angle, double thick) {
        double perColumn = Math.cos(angle) + slope() * Math.sin(angle);
        double left = startX + (from - from(angle)) / perColumn;
        double right = startX + (to - from(angle)) / perColumn;
        return new Stroke(left, y(left), right, y(right), thick);
    }

    /** Whether both are the same line but for a letter or two at its ends. */
    boolean near(Stroke other) {
        return Math.hypot(other.startX - startX, other.startY - startY) < 2 * thickness
                && Math.hypot(other.endX - endX, other.endY - endY) < 2 * thickness
                && Math.abs(other.thickness - thickness) < 0.25 * thickness;
    }

    /** Whether the other line continues this one to the right. */
    boolean continuedBy(Stroke other) {
        double gap = other.startX - endX;
        double off = Math.abs(other.y((other.startX + other.endX) / 2) - y((other.startX + other.endX) / 2));
        return gap > -thickness && gap < 4 * thickness + 10 && off < thickness * 0.6;
    }

    Stroke joined(Stroke other) {
        double thick = (thickness * length() + other.thickness * other.length()) / (length() + other.length());
        return new Stroke(startX, startY, other.endX, other.endY, thick);
    }

    /** The same line seen after a page of that size was turned by two quarters. */
    Stroke upsideDown(double pageWidth, double pageHeight) {
        return new Stroke(pageWidth - startX, pageHeight - startY, pageWidth - endX, pageHeight - endY, thickness);
    }
}
