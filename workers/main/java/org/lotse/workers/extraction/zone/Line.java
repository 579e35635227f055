package org.lotse.workers.extraction.zone;

/** A line of a zone on its way to being read. */
record Line(Strip strip, CellGrid grid) {

    Line upsideDown() {
        return new Line(strip.upsideDown(), grid.upsideDown(strip.width()));
    }
}
