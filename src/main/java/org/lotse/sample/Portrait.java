package org.lotse.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/** A head and shoulders without a face, so that nobody can be meant. */
final class Portrait {

    private static final List<Color> HAIR =
            List.of(new Color(58, 50, 48), new Color(104, 76, 52), new Color(160, 128, 84), new Color(120, 122, 126));
    private static final List<Color> COAT =
            List.of(new Color(52, 66, 92), new Color(70, 86, 84), new Color(96, 62, 70));
    private static final List<Color> SKIN =
            List.of(new Color(222, 196, 176), new Color(196, 160, 132), new Color(150, 112, 88));

    private final Color hair;
    private final Color coat;
    private final Color skin;
    private final boolean longHair;

    Portrait(long seed) {
        Random random = new Random(seed);
        hair = HAIR.get(random.nextInt(HAIR.size()));
        coat = COAT.get(random.nextInt(COAT.size()));
        skin = SKIN.get(random.nextInt(SKIN.size()));
        longHair = random.nextBoolean();
    }

    /** @param strength 1 as a photograph, less as a watermark */
    void draw(PictureSheet sheet, Rectangle2D frame, double strength) {
        AffineTransform place =
                new AffineTransform(frame.getWidth() / 70, 0, 0, frame.getHeight() / 90, frame.getX(), frame.getY());
        sheet.within(frame, () -> {
            shade(sheet, place, new Rectangle2D.Double(0, 0, 70, 90), new Color(226, 231, 234), strength);
            if (longHair) {
                shade(
                        sheet,
                        place,
                        way("M 17 52 C 14 20 20 8 35 8 C 50 8 56 20 53 52 C 54 66 57 72 55 76"
                                + " C 48 80 22 80 15 76 C 13 72 16 66 17 52"),
                        hair,
                        strength);
            }
            shade(
                    sheet,
                    place,
                    way("M 27 50 L 27 66 C 27 78 43 78 43 66 L 43 50"),
                    new Color(skin.getRed() * 4 / 5, skin.getGreen() * 4 / 5, skin.getBlue() * 4 / 5),
                    strength);
            shade(
                    sheet,
                    place,
                    way("M 2 91 C 3 74 16 71 26 67 C 30 76 40 76 44 67 C 54 71 67 74 68 91"),
                    coat,
                    strength);
            shade(sheet, place, new Ellipse2D.Double(20, 15, 30, 43), skin, strength);
            shade(
                    sheet,
                    place,
                    way("M 19 38 C 16 14 26 8 36 9 C 50 9 54 20 51 38 C 49 28 46 24 42 22"
                            + " C 36 25 28 24 24 24 C 21 28 20 32 19 38"),
                    hair,
                    strength);
        });
    }

    private static Shape way(String way) {
        return AffineTransform.getScaleInstance(1, -1).createTransformedShape(PenWay.parse(way, 0, 0, 1));
    }

    private static void shade(PictureSheet sheet, AffineTransform place, Shape shape, Color color, double strength) {
        Shape placed = place.createTransformedShape(shape);
        Rectangle2D bounds = placed.getBounds2D();
        sheet.paint(
                placed,
                new GradientPaint(
                        (float) bounds.getMinX(),
                        (float) bounds.getMinY(),
                        tone(color, 1.06, strength),
                        (float) bounds.getMaxX(),
                        (float) bounds.getMaxY(),
                        tone(color, 0.84, strength)));
    }

    private static Color tone(Color color, double light, double strength) {
        return new Color(
                channel(color.getRed() * light),
                channel(color.getGreen() * light),
                channel(color.getBlue() * light),
                channel(255 * strength));
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
