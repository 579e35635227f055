package org.lotse.workers.extraction.zone;

import org.lotse.workers.extraction.reading.Box;

/** Where the cells of a line stand on the upright page, in pixels of it, and how sure each character is. */
record PlacedLine(Stroke stroke, double pageWidth, double pageHeight, int cells, double[] confidence) {

    Box box(int from, int to) {
        double left = stroke.startX() + (stroke.endX() - stroke.startX()) * from / cells;
        double right = stroke.startX() + (stroke.endX() - stroke.startX()) * to / cells;
        double half = stroke.thickness() * 0.7;
        double top = Math.min(stroke.y(left), stroke.y(right)) - half;
        double bottom = Math.max(stroke.y(left), stroke.y(right)) + half;
        return Box.of(left, top, right - left, bottom - top, pageWidth, pageHeight);
    }
}
