package org.lotse.workers.extraction.zone;

/** A line of a zone on its way to being read. */
record Line(Strip strip, CellGrid grid) {

    Line upsideDown() {
        return new Line(strip.upsideDown(), grid.upsideDown(strip.width()));
    }

    /** What the net sees of a cell, moved by so many cells to the right and down. */
    float[] cell(int cell, double right, double down) {
        double pitch = grid.pitch(cell);
        return CellPicture.of(
                strip.picture(), grid.centre(cell) + right * pitch, Strip.HEIGHT / 2.0 + down * pitch, pitch);
    }
}
