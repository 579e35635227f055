package org.lotse.sample;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A document as a telephone's camera sees it: on a desk, not quite straight, lit from one side, a little soft. */
final class Photograph {

    private static final double MARGIN = 0.05;
    private static final double MOST_DEGREES = 1.1;
    private static final double MOST_PERSPECTIVE = 0.006;
    private static final double SHADOW = 0.5;
    private static final double SHADOW_REACH = 0.012;
    private static final double NOISE = 5;

    private final int[] document;
    private final int documentWidth;
    private final int documentHeight;
    private final int width;
    private final int height;
    private final Perspective perspective;
    private final Desk desk;
    private final long seed;
    private final float[][] channels;

    private Photograph(BufferedImage picture, long seed) {
        documentWidth = picture.getWidth();
        documentHeight = picture.getHeight();
        document = picture.getRGB(0, 0, documentWidth, documentHeight, null, 0, documentWidth);
        int margin = (int) Math.round(MARGIN * Math.max(documentWidth, documentHeight));
        width = documentWidth + 2 * margin;
        height = documentHeight + 2 * margin;
        perspective = held(new Random(seed), margin);
        desk = new Desk(seed);
        this.seed = seed;
        channels = new float[3][width * height];
    }

    static BufferedImage of(BufferedImage document, long seed) {
        return new Photograph(document, seed).develop();
    }

    private Perspective held(Random hand, int margin) {
        double turn = Math.toRadians(MOST_DEGREES * (2 * hand.nextDouble() - 1));
        double[] x = new double[4];
        double[] y = new double[4];
        for (int corner = 0; corner < 4; corner++) {
            double right = (corner == 1 || corner == 2 ? 0.5 : -0.5) * documentWidth;
            double down = (corner >= 2 ? 0.5 : -0.5) * documentHeight;
            double slip = MOST_PERSPECTIVE * documentWidth;
            x[corner] = width / 2.0 + right * Math.cos(turn) - down * Math.sin(turn) + slip * hand.nextDouble();
            y[corner] = height / 2.0 + right * Math.sin(turn) + down * Math.cos(turn) + slip * hand.nextDouble();
        }
        return Perspective.onto(x, y);
    }

    private BufferedImage develop() {
        IntStream.range(0, height).parallel().forEach(this::expose);
        for (float[] channel : channels) {
            Softness.apply(channel, width, height);
        }
        BufferedImage photograph = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) photograph.getRaster().getDataBuffer()).getData();
        IntStream.range(0, height).parallel().forEach(row -> print(row, pixels));
        return photograph;
    }

    private void expose(int row) {
        for (int column = 0; column < width; column++) {
            double x = column + 0.5;
            double y = row + 0.5;
            double light = light(x, y);
            double left = perspective.across(x, y) * documentWidth - 0.5;
            double top = perspective.down(x, y) * documentHeight - 0.5;
            double cover = sample(left, top, 24) / 255;
            double wood = cover < 1 ? light * (1 - cover) * (1 - shadow(x, y)) : 0;
            double grain = cover < 1 ? desk.grain(x, y) : 0;
            for (int channel = 0; channel < 3; channel++) {
                double paper = cover > 0 ? light * cover * sample(left, top, 16 - 8 * channel) : 0;
                channels[channel][row * width + column] = (float) (paper + wood * desk.channel(channel, grain));
            }
        }
    }

    /** Brightest at the upper left, 20 % darker at the far corner. */
    private double light(double x, double y) {
        return 1.01 - 0.2 * Math.hypot(x / width - 0.25, y / height - 0.2) / 1.1;
    }

    private double shadow(double x, double y) {
        double reach = SHADOW_REACH * Math.max(width, height);
        double across = perspective.across(x - reach * 0.5, y - reach * 0.8);
        double down = perspective.down(x - reach * 0.5, y - reach * 0.8);
        double outside = Math.hypot(beyond(across) * documentWidth, beyond(down) * documentHeight) / reach;
        return SHADOW * Math.exp(-outside * outside);
    }

    private static double beyond(double fraction) {
        return Math.max(0, Math.max(-fraction, fraction - 1));
    }

    private double sample(double x, double y, int shift) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double upper = pixel(left, top, shift) * (1 - right) + pixel(left + 1, top, shift) * right;
        double lower = pixel(left, top + 1, shift) * (1 - right) + pixel(left + 1, top + 1, shift) * right;
        return upper * (1 - down) + lower * down;
    }

    private int pixel(int x, int y, int shift) {
        if (x < 0 || y < 0 || x >= documentWidth || y >= documentHeight) {
            return shift == 24 ? 0 : 255;
        }
        return document[y * documentWidth + x] >>> shift & 0xFF;
    }

    private void print(int row, int[] pixels) {
        SplittableRandom sensor = new SplittableRandom(seed * 31 + row);
        for (int at = row * width; at < (row + 1) * width; at++) {
            double grey = NOISE * hum(sensor);
            int pixel = 0;
            for (float[] channel : channels) {
                double value = channel[at] + grey + 0.5 * NOISE * hum(sensor);
                pixel = pixel << 8 | (int) Math.max(0, Math.min(255, value + 0.5));
            }
            pixels[at] = pixel;
        }
    }

    /** Three throws summed look enough like a bell. */
    private static double hum(SplittableRandom sensor) {
        return sensor.nextDouble() + sensor.nextDouble() + sensor.nextDouble() - 1.5;
    }
}
