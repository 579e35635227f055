package org.lotse.workers.extraction.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture in 256 shades of grey, row by row; 0 is black. */
public final class GreyPicture {

    private final int width;
    private final int height;
    private final byte[] pixels;

    public GreyPicture(int width, int height, byte[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("Not " + width + " by " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Luminance after ITU-R BT.601. */
    public static GreyPicture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) luminance(row[x]);
            }
        }
        return new GreyPicture(width, height, pixels);
    }

    static int luminance(int rgb) {
        return (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /** The shade between pixels; outside, that of the nearest edge. */
    public double at(double x, double y) {
        double inX = Math.max(0, Math.min(width - 1.0, x));
        double inY = Math.max(0, Math.min(height - 1.0, y));
        int left = Math.min((int) inX, Math.max(0, width - 2));
        int top = Math.min((int) inY, Math.max(0, height - 2));
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double across = inX - left;
        double down = inY - top;
        double above = at(left, top) * (1 - across) + at(right, top) * across;
        double below = at(left, bottom) * (1 - across) + at(right, bottom) * across;
        return above * (1 - down) + below * down;
    }

    /** Row by row without gaps; not a copy. */
    public byte[] pixels() {
        return pixels;
    }

    /** The same picture in another size: averaged when smaller, interpolated when larger. */
    public GreyPicture scaled(double factor) {
        if (factor == 1) {
            return this;
        }
        int newWidth = Math.max(1, (int) Math.round(width * factor));
        int newHeight = Math.max(1, (int) Math.round(height * factor));
        return factor < 1 ? shrunk(newWidth, newHeight) : grown(newWidth, newHeight, factor);
    }

    private GreyPicture grown(int newWidth, int newHeight, double factor) {
        byte[] target = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                target[y * newWidth + x] = (byte) Math.round(at((x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5));
            }
        }
        return new GreyPicture(newWidth, newHeight, target);
    }

    private GreyPicture shrunk(int newWidth, int newHeight) {
        byte[] target = new byte[newWidth * newHeight];
        int[] columns = new int[newWidth + 1];
        for (int x = 0; x <= newWidth; x++) {
            columns[x] = (int) ((long) x * width / newWidth);
        }
        int[] sums = new int[newWidth];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = (int) ((long) (y + 1) * height / newHeight);
            Arrays.fill(sums, 0);
            for (int row = top; row < bottom; row++) {
                addUp(row * width, columns, sums);
            }
            for (int x = 0; x < newWidth; x++) {
                target[y * newWidth + x] = (byte) (sums[x] / ((columns[x + 1] - columns[x]) * (bottom - top)));
            }
        }
        return new GreyPicture(newWidth, newHeight, target);
    }

    private void addUp(int row, int[] columns, int[] sums) {
        for (int x = 0; x < sums.length; x++) {
            int sum = 0;
            for (int from = columns[x]; from < columns[x + 1]; from++) {
                sum += pixels[row + from] & 255;
            }
            sums[x] += sum;
        }
    }

    /** Turned clockwise by so many quarters. */
    public GreyPicture turned(int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> quarter();
            case 2 -> half();
            case 3 -> half().quarter();
            default -> this;
        };
    }

    private GreyPicture quarter() {
        byte[] target = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                target[x * height + height - 1 - y] = pixels[y * width + x];
            }
        }
        return new GreyPicture(height, width, target);
    }

    private GreyPicture half() {
        byte[] target = new byte[pixels.length];
        for (int index = 0; index < pixels.length; index++) {
            target[pixels.length - 1 - index] = pixels[index];
        }
        return new GreyPicture(width, height, target);
    }
}
