package org.lotse.workers.extraction.specimen;

import static java.util.Map.entry;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * Our own letters for the zone, with the proportions of OCR-B (ISO 1073-2): one line of constant width for each stroke,
 * ten characters an inch, digits a little taller than letters.
 *
 * <p>A glyph is a pen's way in tenths of a millimetre, x from the left edge of the letter, y up from the line it stands
 * on: M move, L line, C curve, O a whole ellipse (centre and radii).
 */
final class ZoneFace {

    /** Millimetres from one character to the next. */
    static final double PITCH = 2.54;

    private static final double UNIT = 0.1;
    private static final double LETTER = 1.4;

    private static final Map<Character, String> GLYPHS = Map.ofEntries(
            entry(
                    '0',
                    "M 7 25 C 3.6 25 2 22 2 17.5 L 2 7.5 C 2 3 3.6 0 7 0 C 10.4 0 12 3 12 7.5 L 12 17.5 C 12 22 10.4 25 7 25"),
            entry('1', "M 3 20.5 L 8.5 25 L 8.5 0"),
            entry(
                    '2',
                    "M 1.3 20.5 C 2 23.4 4.2 25 7 25 C 10.5 25 12.7 22.8 12.7 19.3 C 12.7 15.5 10.3 12.5 7.3 9 C 4.6 5.8 2.5 3.2 1.3 0 L 13 0"),
            entry('3', "M 2 25 L 12 25 L 6.5 15 C 10.5 15 13 12 13 8 C 13 3 10.5 0 6.5 0 C 4.3 0 2.7 0.7 1 2"),
            entry('4', "M 8 25 L 1.5 7.5 L 13.5 7.5 M 10 14 L 10 0"),
            entry(
                    '5',
                    "M 12.4 25 L 3 25 L 2.5 13.6 C 4 14.9 5.5 15.4 7.2 15.4 C 11 15.4 13 12.3 13 8 C 13 3 10.5 0 6.5 0 C 4.3 0 2.6 0.7 1.2 2.2"),
            entry('6', "M 9.5 25 L 2 11.3 O 7 7.5 6 7.5"),
            entry('7', "M 1.5 25 L 12.8 25 C 12 17 6.5 12 6 0"),
            entry('8', "O 7 19.3 4.9 5.7 O 7 6.8 6 6.8"),
            entry('9', "M 4.5 0 L 12 13.7 O 7 17.5 6 7.5"),
            entry('A', "M 0.3 0 L 7 22 L 13.7 0 M 2.6 7.5 L 11.4 7.5"),
            entry('B', "M 1.2 0 L 1.2 22 L 7 22 C 13.8 22 13.8 12 7 12 L 1.2 12 M 7 12 C 15.2 12 15.2 0 7 0 L 1.2 0"),
            entry('C', "M 12.9 18 C 12 20.7 10.4 22 8 22 C 3.5 22 1 18 1 11 C 1 4 3.5 0 8 0 C 10.4 0 12 1.3 12.9 4"),
            entry('D', "M 1.2 0 L 1.2 22 L 5.5 22 C 10.8 22 13.2 18 13.2 11 C 13.2 4 10.8 0 5.5 0 L 1.2 0"),
            entry('E', "M 12.6 22 L 1.8 22 L 1.8 0 L 12.6 0 M 1.8 11.5 L 10.8 11.5"),
            entry('F', "M 12.6 22 L 1.8 22 L 1.8 0 M 1.8 11.5 L 10.8 11.5"),
            entry(
                    'G',
                    "M 12.6 18.5 C 11.8 20.8 10.2 22 7.8 22 C 3.3 22 1 18 1 11 C 1 4 3.3 0 7.3 0 C 9.9 0 11.8 1.4 13 3.6 M 7.3 10 L 13 10 L 13 0"),
            entry('H', "M 1.2 0 L 1.2 22 M 12.8 0 L 12.8 22 M 1.2 11.5 L 12.8 11.5"),
            entry('I', "M 2 22 L 12 22 M 7 22 L 7 0 M 2 0 L 12 0"),
            entry('J', "M 6.5 22 L 11.2 22 L 11.2 6.5 C 11.2 2 9.4 0 6.2 0 C 3.6 0 1.9 1.4 1 4"),
            entry('K', "M 1.6 0 L 1.6 22 M 12.8 22 L 1.6 9.5 M 5 13 L 13.3 0"),
            entry('L', "M 2 22 L 2 0 L 12.6 0"),
            entry('M', "M 0.7 0 L 0.7 22 L 7 10 L 13.3 22 L 13.3 0"),
            entry('N', "M 1.2 0 L 1.2 22 L 12.8 0 L 12.8 22"),
            entry('O', "O 7 11 6.2 11"),
            entry('P', "M 1.6 0 L 1.6 22 L 7.5 22 C 14.5 22 14.5 11 7.5 11 L 1.6 11"),
            entry('Q', "O 7 11 6.2 11 M 8 6 L 14 -1.5"),
            entry('R', "M 1.6 0 L 1.6 22 L 7.3 22 C 14.5 22 14.5 10.5 7.3 10.5 L 1.6 10.5 M 7.3 10.5 L 13.5 0"),
            entry(
                    'S',
                    "M 12.5 20 C 11 21.5 9.3 22 7.3 22 C 3.5 22 1.5 20 1.5 17 C 1.5 13.5 4 12.5 7 11.5"
                            + " C 10.5 10.3 13 9 13 5.5 C 13 2 10.5 0 7 0 C 4.7 0 2.7 0.7 1 2.3"),
            entry('T', "M 0.7 22 L 13.3 22 M 7 22 L 7 0"),
            entry('U', "M 1.2 22 L 1.2 7 C 1.2 2.5 3.2 0 7 0 C 10.8 0 12.8 2.5 12.8 7 L 12.8 22"),
            entry('V', "M 0.5 22 L 7 0 L 13.5 22"),
            entry('W', "M 0 22 L 3 0 L 7 14 L 11 0 L 14 22"),
            entry('X', "M 1 22 L 13 0 M 13 22 L 1 0"),
            entry('Y', "M 0.5 22 L 7 11 L 13.5 22 M 7 11 L 7 0"),
            entry('Z', "M 1.5 22 L 12.5 22 L 1.5 0 L 13 0"),
            entry('<', "M 12.9 20 L 1 11 L 12.9 2"));

    private ZoneFace() {}

    /** The pen's way for a line of text in millimetres, standing on a baseline at y. */
    static Shape line(String text, double x, double y) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < text.length(); i++) {
            line.append(glyph(text.charAt(i), x + i * PITCH, y), false);
        }
        return line;
    }

    private static Shape glyph(char character, double cell, double baseline) {
        String way = GLYPHS.get(character);
        if (way == null) {
            throw new IllegalArgumentException("The zone has no character " + character);
        }
        return PenWay.parse(way, cell + (PITCH - LETTER) / 2, baseline, UNIT);
    }
}
