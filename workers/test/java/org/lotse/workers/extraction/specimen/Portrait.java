package org.lotse.workers.extraction.specimen;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/** A head and shoulders without a face, so that nobody can be meant; drawn in a frame of 70 by 90. */
final class Portrait {

    private static final List<Color> HAIR =
            List.of(new Color(58, 50, 48), new Color(104, 76, 52), new Color(160, 128, 84), new Color(120, 122, 126));
    private static final List<Color> COAT =
            List.of(new Color(52, 66, 92), new Color(70, 86, 84), new Color(96, 62, 70));
    private static final List<Color> SKIN =
            List.of(new Color(222, 196, 176), new Color(196, 160, 132), new Color(150, 112, 88));

    private final Sheet sheet;
    private final AffineTransform place;
    private final int strength;

    private Portrait(Sheet sheet, Rectangle2D frame, int strength) {
        this.sheet = sheet;
        this.strength = strength;
        place = new AffineTransform(frame.getWidth() / 70, 0, 0, frame.getHeight() / 90, frame.getX(), frame.getY());
    }

    /** @param strength 0 to 255: as a photograph, or less as a watermark */
    static void draw(Sheet sheet, Rectangle2D frame, int strength, Random random) {
        sheet.within(frame, () -> new Portrait(sheet, frame, strength).draw(random));
    }

    private void draw(Random random) {
        Color skin = pick(SKIN, random);
        Color hair = pick(HAIR, random);
        shade(new Rectangle2D.Double(0, 0, 70, 90), new Color(226, 231, 234));
        if (random.nextBoolean()) {
            shade(
                    way("M 17 52 C 14 20 20 8 35 8 C 50 8 56 20 53 52 C 54 66 57 72 55 76"
                            + " C 48 80 22 80 15 76 C 13 72 16 66 17 52"),
                    hair);
        }
        shade(way("M 27 50 L 27 66 C 27 78 43 78 43 66 L 43 50"), skin.darker());
        shade(way("M 2 91 C 3 74 16 71 26 67 C 30 76 40 76 44 67 C 54 71 67 74 68 91"), pick(COAT, random));
        shade(new Ellipse2D.Double(20, 15, 30, 43), skin);
        shade(
                way("M 19 38 C 16 14 26 8 36 9 C 50 9 54 20 51 38 C 49 28 46 24 42 22"
                        + " C 36 25 28 24 24 24 C 21 28 20 32 19 38"),
                hair);
    }

    private static Shape way(String way) {
        return AffineTransform.getScaleInstance(1, -1).createTransformedShape(PenWay.parse(way, 0, 0, 1));
    }

    private void shade(Shape shape, Color color) {
        Shape placed = place.createTransformedShape(shape);
        Rectangle2D bounds = placed.getBounds2D();
        sheet.fill(
                placed,
                new GradientPaint(
                        (float) bounds.getMinX(),
                        (float) bounds.getMinY(),
                        Colours.clear(color, strength),
                        (float) bounds.getMaxX(),
                        (float) bounds.getMaxY(),
                        Colours.clear(Colours.toned(color, 0.84), strength)));
    }

    private static Color pick(List<Color> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
