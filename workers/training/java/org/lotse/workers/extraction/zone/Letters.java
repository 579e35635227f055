package org.lotse.workers.extraction.zone;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.util.Random;

/** The outlines of a font's characters, a cell wide, about the middle of a capital letter, from thin to bold print. */
record Letters(Shape[][] outlines) {

    /** By how much the outline grows to either side, in cells. */
    private static final double[] SPREADS = {-0.025, -0.012, 0, 0.015, 0.03, 0.05, 0.075};

    static Letters of(File file) {
        try {
            return of(Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(100f));
        } catch (FontFormatException | IOException unusable) {
            throw new IllegalArgumentException("No font: " + file, unusable);
        }
    }

    private static Letters of(Font font) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        double advance = font.createGlyphVector(exact, "0").getGlyphMetrics(0).getAdvance();
        double middle = font.createGlyphVector(exact, "H").getVisualBounds().getCenterY();
        int characters = CharacterNet.CLASSES - 1;
        Shape[][] outlines = new Shape[characters][];
        for (int character = 0; character < characters; character++) {
            Shape drawn = font.createGlyphVector(exact, CharacterNet.CHARACTERS.substring(character, character + 1))
                    .getOutline();
            AffineTransform place = AffineTransform.getScaleInstance(1 / advance, 1 / advance);
            place.translate(-advance / 2, -middle);
            outlines[character] = spread(place.createTransformedShape(drawn));
        }
        return new Letters(outlines);
    }

    private static Shape[] spread(Shape drawn) {
        Shape[] spread = new Shape[SPREADS.length];
        for (int index = 0; index < SPREADS.length; index++) {
            Area area = new Area(drawn);
            if (SPREADS[index] != 0) {
                float width = (float) Math.abs(2 * SPREADS[index]);
                Area edge = new Area(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        .createStrokedShape(drawn));
                if (SPREADS[index] > 0) {
                    area.add(edge);
                } else {
                    area.subtract(edge);
                }
            }
            Rectangle2D bounds = area.getBounds2D();
            spread[index] = bounds.isEmpty() ? drawn : area;
        }
        return spread;
    }

    int thickness(Random random) {
        return random.nextInt(SPREADS.length);
    }

    Shape outline(int character, int thickness) {
        return outlines[character][thickness];
    }
}
