package org.lotse.workers.extraction.zone;

import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.picture.Pyramid;

/**
 * A line of text cut out of a page, laid level and scaled so that its letters are {@link #LETTER} pixels tall and run
 * through the middle.
 */
record Strip(GreyPicture picture, Stroke stroke, double margin) {

    static final int LETTER = 32;
    static final int HEIGHT = 64;

    /** @param margin how much is cut beyond either end, in pixels of the page */
    static Strip cut(Pyramid page, Stroke stroke, double margin) {
        double perPixel = stroke.thickness() / LETTER;
        double cosine = (stroke.endX() - stroke.startX()) / stroke.length();
        double sine = (stroke.endY() - stroke.startY()) / stroke.length();
        int width = (int) Math.ceil((stroke.length() + 2 * margin) / perPixel);
        byte[] pixels = new byte[width * HEIGHT];
        GreyPicture source = page.forStep(perPixel);
        double shrink = (double) source.width() / page.width();
        for (int y = 0; y < HEIGHT; y++) {
            double across = (y + 0.5 - HEIGHT / 2.0) * perPixel;
            for (int x = 0; x < width; x++) {
                double along = (x + 0.5) * perPixel - margin;
                double pageX = stroke.startX() + along * cosine - across * sine;
                double pageY = stroke.startY() + along * sine + across * cosine;
                pixels[y * width + x] = (byte) Math.round(source.at(pageX * shrink - 0.5, pageY * shrink - 0.5));
            }
        }
        return new Strip(new GreyPicture(width, HEIGHT, pixels), stroke, margin);
    }

    /** The same line read from the other end, as it is on a page that lies upside down. */
    Strip upsideDown() {
        Stroke other = new Stroke(stroke.endX(), stroke.endY(), stroke.startX(), stroke.startY(), stroke.thickness());
        return new Strip(picture.turned(2), other, margin);
    }

    /** The part of the page's line that lies between two columns of the strip. */
    Stroke part(double left, double right) {
        double perPixel = stroke.thickness() / LETTER;
        double unitX = (stroke.endX() - stroke.startX()) / stroke.length();
        double unitY = (stroke.endY() - stroke.startY()) / stroke.length();
        double from = left * perPixel - margin;
        double to = right * perPixel - margin;
        return new Stroke(
                stroke.startX() + from * unitX,
                stroke.startY() + from * unitY,
                stroke.startX() + to * unitX,
                stroke.startY() + to * unitY,
                stroke.thickness());
    }

    int width() {
        return picture.width();
    }
}
