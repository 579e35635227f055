package org.lotse.workers.extraction.zone;

import java.util.Arrays;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Which pixels of a picture are dark against their surroundings, so that shadow and glare do not matter. */
record Ink(int width, int height, boolean[] dark) {

    private static final double DARKER_THAN_MEAN = 0.88;

    /** @param reach how many pixels around each one count as its surroundings */
    static Ink of(GreyPicture picture, int reach) {
        int width = picture.width();
        int height = picture.height();
        long[] sums = sums(picture);
        boolean[] dark = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                long sum = sums[bottom * (width + 1) + right]
                        - sums[top * (width + 1) + right]
                        - sums[bottom * (width + 1) + left]
                        + sums[top * (width + 1) + left];
                double mean = (double) sum / ((right - left) * (bottom - top));
                dark[y * width + x] = picture.at(x, y) < mean * DARKER_THAN_MEAN - 2;
            }
        }
        return new Ink(width, height, dark);
    }

    private static long[] sums(GreyPicture picture) {
        int stride = picture.width() + 1;
        long[] sums = new long[stride * (picture.height() + 1)];
        for (int y = 0; y < picture.height(); y++) {
            long row = 0;
            for (int x = 0; x < picture.width(); x++) {
                row += picture.at(x, y);
                sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
            }
        }
        return sums;
    }

    boolean at(int x, int y) {
        return dark[y * width + x];
    }

    /** Closes gaps within a row up to that many pixels. */
    Ink closed(int gap) {
        boolean[] closed = new boolean[dark.length];
        for (int y = 0; y < height; y++) {
            int last = Integer.MIN_VALUE / 2;
            for (int x = 0; x < width; x++) {
                if (at(x, y)) {
                    int from = x - last <= gap ? last : x;
                    Arrays.fill(closed, y * width + from, y * width + x + 1, true);
                    last = x;
                }
            }
        }
        return new Ink(width, height, closed);
    }

    /** Keeps only what runs along a row for at least that many pixels. */
    Ink opened(int length) {
        boolean[] opened = new boolean[dark.length];
        for (int y = 0; y < height; y++) {
            int start = 0;
            for (int x = 0; x <= width; x++) {
                if (x == width || !at(x, y)) {
                    if (x - start >= length) {
                        Arrays.fill(opened, y * width + start, y * width + x, true);
                    }
                    start = x + 1;
                }
            }
        }
        return new Ink(width, height, opened);
    }

    /** Without the patches taller than that many pixels, such as portraits, stamps and frames. */
    Ink without(int tallerThan) {
        boolean[] kept = dark.clone();
        for (Patch patch : Patch.in(this)) {
            if (patch.height() > tallerThan) {
                patch.pixels().forEach(pixel -> kept[pixel] = false);
            }
        }
        return new Ink(width, height, kept);
    }
}
