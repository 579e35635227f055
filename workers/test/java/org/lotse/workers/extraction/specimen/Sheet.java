package org.lotse.workers.extraction.specimen;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A document that is being drawn, in millimetres from its upper left corner. */
final class Sheet {

    private static final double CORNER = 6;

    private final BufferedImage picture;
    private final Graphics2D graphics;
    private final double width;
    private final double height;

    Sheet(double width, double height, double pixelsPerMillimetre) {
        this.width = width;
        this.height = height;
        picture = new BufferedImage(
                (int) Math.round(width * pixelsPerMillimetre),
                (int) Math.round(height * pixelsPerMillimetre),
                BufferedImage.TYPE_INT_ARGB);
        graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(pixelsPerMillimetre, pixelsPerMillimetre);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    void stroke(Shape shape, double millimetres, Color color) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) millimetres, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Prints a line; {@code size} is the em in millimetres, narrowed where the text would be wider than it may. */
    void text(Typeface face, String text, double x, double baseline, double size, double widest, Color color) {
        Path2D line = face.outline(text);
        Rectangle2D bounds = line.getBounds2D();
        double stretch = Math.min(1, widest / Math.max(0.001, bounds.getMaxX() * size));
        fill(new AffineTransform(size * stretch, 0, 0, size, x, baseline).createTransformedShape(line), color);
    }

    /** Whatever is drawn meanwhile stays inside that shape. */
    void within(Shape shape, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        drawing.run();
        graphics.setClip(before);
    }

    /** The sheet, transparent outside its rounded corners. */
    BufferedImage picture() {
        Area corners = new Area(new Rectangle2D.Double(-1, -1, width + 2, height + 2));
        corners.subtract(new Area(new RoundRectangle2D.Double(0, 0, width, height, CORNER, CORNER)));
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fill(corners);
        graphics.dispose();
        return picture;
    }
}
