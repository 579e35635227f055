package org.lotse.workers.extraction.specimen;

import java.awt.image.BufferedImage;

/** A drawn document as light falls on it: each look gathers the pixels that one pixel of the photograph covers. */
final class Paper {

    private final int[] pixels;
    private final int width;
    private final int height;
    private final int looks;
    private final double apart;

    /** @param reduction how many pixels of the drawing lie side by side under one of the photograph */
    Paper(BufferedImage document, double reduction) {
        width = document.getWidth();
        height = document.getHeight();
        pixels = document.getRGB(0, 0, width, height, null, 0, width);
        looks = (int) Math.max(1, Math.round(reduction));
        apart = reduction / looks;
    }

    /** Red, green and blue from 0 to 255 and the share of the look that fell on the document. */
    double[] at(double across, double down) {
        double[] seen = new double[4];
        double left = across * width - 0.5;
        double top = down * height - 0.5;
        if (left < -looks || top < -looks || left > width + looks || top > height + looks) {
            return seen;
        }
        for (int look = 0; look < looks * looks; look++) {
            add(
                    seen,
                    left + (look % looks - (looks - 1) / 2.0) * apart,
                    top + (look / looks - (looks - 1) / 2.0) * apart);
        }
        for (int channel = 0; channel < 3; channel++) {
            seen[channel] /= Math.max(1e-6, seen[3]);
        }
        seen[3] /= looks * looks;
        return seen;
    }

    private void add(double[] seen, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        add(seen, left, top, (1 - right) * (1 - below));
        add(seen, left + 1, top, right * (1 - below));
        add(seen, left, top + 1, (1 - right) * below);
        add(seen, left + 1, top + 1, right * below);
    }

    private void add(double[] seen, int x, int y, double share) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return;
        }
        int pixel = pixels[y * width + x];
        double cover = share * (pixel >>> 24) / 255;
        seen[0] += cover * (pixel >> 16 & 255);
        seen[1] += cover * (pixel >> 8 & 255);
        seen[2] += cover * (pixel & 255);
        seen[3] += cover;
    }
}
