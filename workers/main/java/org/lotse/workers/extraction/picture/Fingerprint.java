package org.lotse.workers.extraction.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;

/**
 * What a page looks like in 64 bits. The page is thinned to a grid, each cell is compared with its neighbourhood, and
 * every bit says on which side of a fixed random plane the result lies: the more two pages differ, the more bits do.
 * Compression, another size and another brightness change few bits. Fine structure counts, not only the layout, so that
 * two people's letters from one sender differ.
 */
public final class Fingerprint {

    private static final int SIDE = 32;
    private static final int BITS = 64;
    private static final int NEIGHBOURS = 2;
    private static final long SEED = 20_261_126;
    /** The mean square, in shades of grey, below which there is nothing on a page. */
    private static final double BLANK = 1;

    private static final double[][] PLANES = planes();

    private Fingerprint() {}

    /** 16 lower-case hexadecimal digits, absent for a page with nothing on it, as any two of those look alike. */
    public static Optional<String> of(BufferedImage page) {
        double[] detail = detail(cells(page));
        double power = 0;
        for (double value : detail) {
            power += value * value;
        }
        return power < BLANK * detail.length ? Optional.empty() : Optional.of("%016x".formatted(bits(detail)));
    }

    private static long bits(double[] detail) {
        long bits = 0;
        for (int bit = 0; bit < BITS; bit++) {
            double side = 0;
            for (int cell = 0; cell < detail.length; cell++) {
                side += PLANES[bit][cell] * detail[cell];
            }
            bits = bits << 1 | (side > 0 ? 1 : 0);
        }
        return bits;
    }

    /** The mean shade of each cell of the grid, row by row. */
    private static double[] cells(BufferedImage page) {
        double[] sums = new double[SIDE * SIDE];
        int[] counts = new int[SIDE * SIDE];
        int width = page.getWidth();
        int height = page.getHeight();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            read(page, y, row);
            int first = (int) ((long) y * SIDE / height) * SIDE;
            for (int x = 0; x < width; x++) {
                int cell = first + (int) ((long) x * SIDE / width);
                sums[cell] += GreyPicture.luminance(row[x]);
                counts[cell]++;
            }
        }
        return means(sums, counts);
    }

    /** Pictures that hold one number a pixel are read without asking what each colour is. */
    private static void read(BufferedImage page, int y, int[] row) {
        if (page.getType() == BufferedImage.TYPE_INT_RGB) {
            page.getRaster().getDataElements(0, y, row.length, 1, row);
        } else {
            page.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    /** A page smaller than the grid leaves cells empty; they look like the cell before. */
    private static double[] means(double[] sums, int[] counts) {
        double last = 0;
        for (int cell = 0; cell < sums.length; cell++) {
            last = counts[cell] == 0 ? last : sums[cell] / counts[cell];
            sums[cell] = last;
        }
        return sums;
    }

    private static double[] detail(double[] cells) {
        double[] detail = new double[cells.length];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                detail[y * SIDE + x] = cells[y * SIDE + x] - around(cells, x, y);
            }
        }
        return detail;
    }

    private static double around(double[] cells, int x, int y) {
        double sum = 0;
        int count = 0;
        for (int row = Math.max(0, y - NEIGHBOURS); row <= Math.min(SIDE - 1, y + NEIGHBOURS); row++) {
            for (int column = Math.max(0, x - NEIGHBOURS); column <= Math.min(SIDE - 1, x + NEIGHBOURS); column++) {
                sum += cells[row * SIDE + column];
                count++;
            }
        }
        return sum / count;
    }

    private static double[][] planes() {
        Random random = new Random(SEED);
        double[][] planes = new double[BITS][SIDE * SIDE];
        for (double[] plane : planes) {
            for (int cell = 0; cell < plane.length; cell++) {
                plane[cell] = random.nextGaussian();
            }
        }
        return planes;
    }
}
