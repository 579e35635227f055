package org.lotse.workers.extraction.specimen;

import java.awt.Color;
import java.util.Random;

/** The inks of one specimen: paper, fine lines and print fit each other. */
record Colours(Color paper, Color lines, Color otherLines, Color label, Color print) {

    static Colours any(Random random) {
        float hue = random.nextFloat();
        float other = hue + 0.25f + 0.4f * random.nextFloat();
        return new Colours(
                Color.getHSBColor(hue, 0.03f + 0.1f * random.nextFloat(), 0.9f + 0.1f * random.nextFloat()),
                clear(Color.getHSBColor(hue, 0.5f, 0.65f), 50 + random.nextInt(60)),
                clear(Color.getHSBColor(other, 0.5f, 0.7f), 40 + random.nextInt(60)),
                Color.getHSBColor(hue, 0.5f, 0.4f),
                toned(new Color(30, 30, 36), 0.5 + random.nextDouble()));
    }

    /** @param strength 0 for invisible to 255 */
    static Color clear(Color color, int strength) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), strength);
    }

    static Color toned(Color color, double light) {
        return new Color(
                (int) Math.min(255, color.getRed() * light), (int) Math.min(255, color.getGreen() * light), (int)
                        Math.min(255, color.getBlue() * light));
    }
}
