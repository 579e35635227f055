package org.lotse.workers.extraction.specimen;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Photographs a drawn document that lies on a table. */
final class Camera {

    private static final double MARGIN = 0.06;

    private final Shot shot;
    private final Random random;
    private final Paper paper;
    private final int width;
    private final int height;
    private final Perspective place;
    private final Table table;
    private final Light light;

    private Camera(BufferedImage document, double documentWidth, Shot shot, Random random) {
        this.shot = shot;
        this.random = random;
        double across = documentWidth * shot.pixels();
        double down = across * document.getHeight() / document.getWidth();
        double[] x = {-across / 2, across / 2, across / 2, -across / 2};
        double[] y = {-down / 2, -down / 2, down / 2, down / 2};
        hold(x, y, across);
        double margin = MARGIN * across;
        width = frame(x, margin);
        height = frame(y, margin);
        place = Perspective.onto(x, y);
        paper = new Paper(document, document.getWidth() / across);
        table = new Table(random);
        light = new Light(shot, random);
    }

    /** @param documentWidth in millimetres */
    static BufferedImage photograph(BufferedImage document, double documentWidth, Shot shot, Random random) {
        return new Camera(document, documentWidth, shot, random).develop();
    }

    /** Corners as the camera sees them, around the origin. */
    private void hold(double[] x, double[] y, double across) {
        double turn = Math.toRadians(shot.degrees());
        for (int corner = 0; corner < x.length; corner++) {
            double slipX = x[corner] - Math.signum(x[corner]) * shot.tilt() * across * random.nextDouble();
            double slipY = y[corner] - Math.signum(y[corner]) * shot.tilt() * across * random.nextDouble();
            x[corner] = slipX * Math.cos(turn) - slipY * Math.sin(turn);
            y[corner] = slipX * Math.sin(turn) + slipY * Math.cos(turn);
        }
    }

    /** Moves the corners so that they lie between margins, and tells how long that side of the picture is. */
    private int frame(double[] corners, double margin) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double corner : corners) {
            least = Math.min(least, corner);
            most = Math.max(most, corner);
        }
        double before = margin * (0.5 + random.nextDouble());
        for (int corner = 0; corner < corners.length; corner++) {
            corners[corner] += before - least;
        }
        return (int) Math.ceil(most - least + before + margin * (0.5 + random.nextDouble()));
    }

    private BufferedImage develop() {
        float[][] film = new float[3][width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                expose(film, column, row);
            }
        }
        for (float[] channel : film) {
            Softness.apply(channel, width, height, shot.blur());
        }
        return print(film);
    }

    private void expose(float[][] film, int column, int row) {
        double across = place.across(column + 0.5, row + 0.5);
        double down = place.down(column + 0.5, row + 0.5);
        double[] seen = paper.at(across, down);
        double cover = seen[3];
        double bright = light.at(across, down);
        double glare = light.glare(across, down) * cover;
        double grain = cover < 1 ? table.grain(column, row) : 0;
        for (int channel = 0; channel < 3; channel++) {
            double ground = cover < 1 ? (1 - cover) * table.channel(channel, grain) : 0;
            double lit = bright * (cover * seen[channel] + ground);
            film[channel][row * width + column] = (float) (lit + (255 - lit) * glare);
        }
    }

    private BufferedImage print(float[][] film) {
        BufferedImage photograph = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Noise sensor = new Noise(random.nextLong());
        float alike = (float) (0.8 * shot.noise());
        float apart = (float) (0.6 * shot.noise());
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float grey = alike * sensor.next() + 0.5f;
                int pixel = 0;
                for (float[] channel : film) {
                    float value = channel[y * width + x] + grey + apart * sensor.next();
                    pixel = pixel << 8 | (int) Math.max(0, Math.min(255, value));
                }
                row[x] = pixel;
            }
            photograph.setRGB(0, y, width, 1, row, 0, width);
        }
        return photograph;
    }
}
