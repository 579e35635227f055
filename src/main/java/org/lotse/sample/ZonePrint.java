package org.lotse.sample;

import java.awt.Color;

/** Prints the zone in black, with a round pen. */
final class ZonePrint {

    /** Millimetres from line to line. */
    private static final double LEADING = 6.35;

    private static final Color INK = new Color(18, 18, 20);

    private ZonePrint() {}

    /** @param baseline of the first line */
    static void draw(Sheet sheet, MachineReadableZone zone, double x, double baseline) {
        double y = baseline;
        for (String line : zone.lines()) {
            sheet.stroke(ZoneFace.line(line, x, y), ZoneFace.PEN, INK);
            y += LEADING;
        }
    }
}
