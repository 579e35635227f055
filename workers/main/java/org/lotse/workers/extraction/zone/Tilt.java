package org.lotse.workers.extraction.zone;

import org.lotse.workers.extraction.picture.GreyPicture;

/** A page turned about its middle until its lines lie level, and the way back. */
record Tilt(double angle, double width, double height) {

    private static final double SIDE_TO_TELL = 360;
    /** At 45° the pixels themselves form rows, whatever the lines do; a page that lies so is found as one near it. */
    private static final double WIDEST = Math.toRadians(42);

    private static final double STEP = Math.toRadians(1.5);

    static Tilt none(GreyPicture page) {
        return new Tilt(0, page.width(), page.height());
    }

    /**
     * How the lines of a page run: the angle along which most rows are either full of ink or empty.
     *
     * @return from -42° to 42°, clockwise
     */
    static Tilt of(GreyPicture page) {
        double factor = SIDE_TO_TELL / Math.max(page.width(), page.height());
        Ink ink = Ink.of(page.scaled(factor), 6).without(40);
        double best = 0;
        double clearest = 0;
        int[] places = ink.places();
        for (double angle = -WIDEST; angle <= WIDEST; angle += STEP) {
            double clear = contrast(ink, places, angle);
            if (clear > clearest) {
                clearest = clear;
                best = angle;
            }
        }
        return new Tilt(best, page.width(), page.height());
    }

    private static double contrast(Ink ink, int[] places, double angle) {
        int reach = (int) Math.hypot(ink.width(), ink.height()) + 2;
        int[] rows = new int[2 * reach];
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (int place : places) {
            int y = place / ink.width();
            int x = place - y * ink.width();
            rows[(int) (reach + 0.5 + y * cosine - x * sine)]++;
        }
        double contrast = 0;
        for (int row = 1; row < rows.length; row++) {
            double step = rows[row] - rows[row - 1];
            contrast += step * step;
        }
        return contrast;
    }

    /** The same tilt of the page in another size. */
    Tilt scaled(GreyPicture page) {
        return new Tilt(angle, page.width(), page.height());
    }

    /** The page with its lines level, as large as need be; beyond its edges their shade goes on. */
    GreyPicture level(GreyPicture page) {
        if (angle == 0) {
            return page;
        }
        int newWidth = (int) levelWidth();
        int newHeight = (int) levelHeight();
        byte[] pixels = new byte[newWidth * newHeight];
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (int y = 0; y < newHeight; y++) {
            double startX = backX(0.5, y + 0.5) - 0.5;
            double startY = backY(0.5, y + 0.5) - 0.5;
            for (int x = 0; x < newWidth; x++) {
                pixels[y * newWidth + x] = (byte) page.at(startX + x * cosine, startY + x * sine);
            }
        }
        return new GreyPicture(newWidth, newHeight, pixels);
    }

    private double levelWidth() {
        return Math.ceil(Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle)));
    }

    private double levelHeight() {
        return Math.ceil(Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle)));
    }

    private double backX(double x, double y) {
        return width / 2 + (x - levelWidth() / 2) * Math.cos(angle) - (y - levelHeight() / 2) * Math.sin(angle);
    }

    private double backY(double x, double y) {
        return height / 2 + (x - levelWidth() / 2) * Math.sin(angle) + (y - levelHeight() / 2) * Math.cos(angle);
    }

    /** Where a line of the level page runs on the page itself. */
    Stroke back(Stroke stroke) {
        return angle == 0
                ? stroke
                : new Stroke(
                        backX(stroke.startX(), stroke.startY()),
                        backY(stroke.startX(), stroke.startY()),
                        backX(stroke.endX(), stroke.endY()),
                        backY(stroke.endX(), stroke.endY()),
                        stroke.thickness());
    }
}
