package org.lotse.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** The word across a document that says it is none. It is drawn as a shape, not as text a machine would read. */
final class Marking {

    static final String BOTH = "SPECIMEN \u00b7 MUSTER";

    private Marking() {}

    /** The word in capitals over a width in millimetres, centred on a point and rising to the right. */
    static void draw(Sheet sheet, String word, double x, double y, double width, double degrees, Color color) {
        Shape outline = Typeface.BOLD.outline(word);
        Rectangle2D bounds = outline.getBounds2D();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(-degrees));
        place.scale(width / bounds.getWidth(), width / bounds.getWidth());
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        sheet.fill(place.createTransformedShape(outline), color);
    }
}
