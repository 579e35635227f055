package org.lotse.workers.extraction.picture;

import java.awt.image.BufferedImage;

/** Turns pictures by right angles. */
public final class Quarters {

    private static final int[] ORIENTATIONS = {1, 6, 3, 8};

    private Quarters() {}

    /** The picture turned clockwise by so many quarters. */
    public static BufferedImage turned(BufferedImage picture, int quarters) {
        return Turn.upright(picture, ORIENTATIONS[Math.floorMod(quarters, ORIENTATIONS.length)]);
    }
}
