package org.lotse.workers.extraction.zone;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Which pixels of a picture are dark against their surroundings, so that shadow and glare do not matter. */
record Ink(int width, int height, boolean[] dark) {

    /** Ink is darker than so many hundredths of the mean around it, less so many shades. */
    private static final int DARKER_THAN_MEAN = 88;

    private static final int SHADES = 2;

    /** @param reach how many pixels around each one count as its surroundings, at most 64 */
    static Ink of(GreyPicture picture, int reach) {
        int width = picture.width();
        int height = picture.height();
        byte[] pixels = picture.pixels();
        int[] sums = sums(picture);
        boolean[] dark = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            int above = top * (width + 1);
            int below = bottom * (width + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                int sum = sums[below + right] - sums[above + right] - sums[below + left] + sums[above + left];
                int area = (right - left) * (bottom - top);
                int shade = (pixels[y * width + x] & 255) + SHADES;
                dark[y * width + x] = 100 * shade * area < DARKER_THAN_MEAN * sum;
            }
        }
        return new Ink(width, height, dark);
    }

    /** Sums of all above and to the left; they may overflow, their differences over some pixels do not. */
    private static int[] sums(GreyPicture picture) {
        byte[] pixels = picture.pixels();
        int width = picture.width();
        int[] sums = new int[(width + 1) * (picture.height() + 1)];
        for (int y = 0; y < picture.height(); y++) {
            int row = 0;
            int above = y * (width + 1) + 1;
            for (int x = 0; x < width; x++) {
                row += pixels[y * width + x] & 255;
                sums[above + width + 1 + x] = sums[above + x] + row;
            }
        }
        return sums;
    }

    boolean at(int x, int y) {
        return dark[y * width + x];
    }

    /** The pixels that are dark, each as its row times the width plus its column. */
    int[] places() {
        return IntStream.range(0, dark.length).filter(pixel -> dark[pixel]).toArray();
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
