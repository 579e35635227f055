package org.lotse.workers.extraction.zone;

import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.reading.Box;

/**
 * The part of an upright page above its zone, laid level, where documents print in full what the zone repeats.
 *
 * @param corner the upper left corner on the page; its stroke runs along the upper edge of the area
 */
public record PrintArea(GreyPicture picture, Stroke corner, double pageWidth, double pageHeight) {

    /** Wide enough for print of one and a half millimetres. */
    private static final int WIDTH = 1000;

    private static final double BESIDE = 0.05;
    private static final double ABOVE_TWO_LINES = 0.66;
    private static final double ABOVE_THREE_LINES = 1.25;
    private static final int LEAST_HEIGHT = 40;

    static PrintArea above(GreyPicture page, Stroke zone, int lines) {
        double reach = zone.length() * (lines == 3 ? ABOVE_THREE_LINES : ABOVE_TWO_LINES);
        double angle = zone.angle();
        double up = Math.min(reach, zone.startY() / Math.max(0.2, Math.cos(angle)));
        double width = zone.length() * (1 + 2 * BESIDE);
        double left = zone.startX() - BESIDE * zone.length() * Math.cos(angle) + up * Math.sin(angle);
        double top = zone.startY() - BESIDE * zone.length() * Math.sin(angle) - up * Math.cos(angle);
        Stroke edge = new Stroke(
                left, top, left + width * Math.cos(angle), top + width * Math.sin(angle), up - zone.thickness());
        double perPixel = width / WIDTH;
        double shrink = perPixel > 1.5 ? 1 / perPixel : 1;
        GreyPicture source = page.scaled(shrink);
        int height = Math.max(LEAST_HEIGHT, (int) (edge.thickness() / perPixel));
        byte[] pixels = new byte[WIDTH * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double fromX = pageX(edge, (x + 0.5) * perPixel, (y + 0.5) * perPixel);
                double fromY = pageY(edge, (x + 0.5) * perPixel, (y + 0.5) * perPixel);
                pixels[y * WIDTH + x] = (byte) Math.round(source.at(fromX * shrink - 0.5, fromY * shrink - 0.5));
            }
        }
        return new PrintArea(new GreyPicture(WIDTH, height, pixels), edge, page.width(), page.height());
    }

    private static double pageX(Stroke edge, double right, double down) {
        return edge.startX() + right * Math.cos(edge.angle()) - down * Math.sin(edge.angle());
    }

    private static double pageY(Stroke edge, double right, double down) {
        return edge.startY() + right * Math.sin(edge.angle()) + down * Math.cos(edge.angle());
    }

    /** Where a box of this area lies on the page. */
    public Box onPage(Box box) {
        double perPixel = corner.length() / WIDTH;
        double left = box.x() * WIDTH * perPixel;
        double top = box.y() * picture.height() * perPixel;
        double right = left + box.width() * WIDTH * perPixel;
        double bottom = top + box.height() * picture.height() * perPixel;
        return point(left, top)
                .around(point(right, top))
                .around(point(left, bottom))
                .around(point(right, bottom));
    }

    private Box point(double right, double down) {
        return Box.of(pageX(corner, right, down), pageY(corner, right, down), 0, 0, pageWidth, pageHeight);
    }
}
