package org.lotse.workers.extraction.picture;

import java.util.Arrays;

/**
 * How many pixels a picture's edges take from dark to light. Only clear edges count, and of those the sharper quarter
 * decides: a page is soft when not even its best edges are crisp.
 */
public final class Softness {

    private static final int CLEAR = 40;
    private static final int LINES = 240;
    private static final int FEW = 60;
    private static final int LONGEST = 64;

    private final GreyPicture picture;
    private final int[] widths = new int[LONGEST * 10 + 1];
    private int edges;

    private Softness(GreyPicture picture) {
        this.picture = picture;
    }

    /** In pixels; 1 is as crisp as can be, 0 when there are too few edges to tell. */
    public static double of(GreyPicture picture) {
        Softness softness = new Softness(picture);
        softness.look(picture.height(), picture.width(), false);
        softness.look(picture.width(), picture.height(), true);
        return softness.sharperQuarter();
    }

    private void look(int lines, int length, boolean down) {
        int[] shades = new int[length];
        for (int line = 0; line < lines; line += Math.max(1, lines / LINES)) {
            for (int at = 0; at < length; at++) {
                shades[at] = down ? picture.at(line, at) : picture.at(at, line);
            }
            edges(shades);
        }
    }

    /** An edge goes on as long as the shade moves the same way. */
    private void edges(int[] shades) {
        int from = 0;
        int steepest = 0;
        for (int at = 1; at < shades.length; at++) {
            int step = shades[at] - shades[at - 1];
            if ((long) step * (shades[at - 1] - shades[from]) < 0 || step == 0) {
                edge(shades[at - 1] - shades[from], steepest);
                from = step == 0 ? at : at - 1;
                steepest = 0;
            }
            steepest = Math.max(steepest, Math.abs(step));
        }
    }

    /** The width is that of a ramp as steep as the edge's steepest place. */
    private void edge(int contrast, int steepest) {
        if (Math.abs(contrast) >= CLEAR) {
            widths[Math.min(widths.length - 1, 10 * Math.abs(contrast) / steepest)]++;
            edges++;
        }
    }

    private double sharperQuarter() {
        if (edges < FEW) {
            return 0;
        }
        int seen = 0;
        for (int width = 0; width < widths.length; width++) {
            seen += widths[width];
            if (seen * 4 >= edges) {
                return width / 10.0;
            }
        }
        throw new IllegalStateException("Edges without a width: " + Arrays.toString(widths));
    }
}
