package org.lotse.workers.extraction.picture;

import java.util.ArrayList;
import java.util.List;

/** A picture and its halves, quarters, eighths, each made when it is first asked for. Belongs to one thread. */
public final class Pyramid {

    /** A step of more pixels would jump over some. */
    private static final double WIDEST_STEP = 1.5;

    private final List<GreyPicture> levels = new ArrayList<>();

    public Pyramid(GreyPicture picture) {
        levels.add(picture);
    }

    public int width() {
        return levels.get(0).width();
    }

    public int height() {
        return levels.get(0).height();
    }

    /** The largest of the pictures on which a step of so many pixels of the whole one passes none over. */
    public GreyPicture forStep(double pixels) {
        int level = 0;
        for (double step = pixels; step > WIDEST_STEP; step /= 2) {
            level++;
            if (level == levels.size()) {
                levels.add(levels.get(level - 1).scaled(0.5));
            }
        }
        return levels.get(level);
    }
}
