package org.lotse.sample;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A sheet that becomes a picture; outside its rounded corners it is transparent. */
final class PictureSheet implements Sheet {

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Shape outline;

    PictureSheet(double width, double height, double corner, double pixelsPerMillimetre) {
        image = new BufferedImage(
                (int) Math.round(width * pixelsPerMillimetre),
                (int) Math.round(height * pixelsPerMillimetre),
                BufferedImage.TYPE_INT_ARGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(pixelsPerMillimetre, pixelsPerMillimetre);
        outline = new RoundRectangle2D.Double(0, 0, width, height, 2 * corner, 2 * corner);
    }

    @Override
    public void text(String text, double x, double baseline, Print print) {
        AffineTransform place = new AffineTransform(print.em() * print.stretch(), 0, 0, print.em(), x, baseline);
        fill(place.createTransformedShape(print.typeface().outline(text)), print.color());
    }

    @Override
    public void fill(Shape shape, Color color) {
        paint(shape, color);
    }

    void paint(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, double millimetres, Color color) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) millimetres, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Whatever is drawn meanwhile stays inside that shape. */
    void within(Shape shape, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        drawing.run();
        graphics.setClip(before);
    }

    /** The sheet cut out along its outline. */
    BufferedImage picture() {
        BufferedImage cut = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D scissors = cut.createGraphics();
        scissors.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        scissors.setTransform(graphics.getTransform());
        scissors.fill(outline);
        scissors.setTransform(new AffineTransform());
        scissors.setComposite(AlphaComposite.SrcIn);
        scissors.drawImage(image, 0, 0, null);
        scissors.dispose();
        return cut;
    }
}
