package org.lotse.workers.extraction.zone;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.lotse.workers.extraction.picture.GreyPicture;

/** A line of a zone as a scanner or a telephone may see it, with what stands where. */
final class DrawnLine {

    static final int LENGTH = 16;
    private static final int MARGIN = 2;

    private final Random random;
    private final double pitch;
    private final AffineTransform place;
    private final int[] characters = new int[LENGTH];
    private final boolean[] covered = new boolean[LENGTH];
    private final BufferedImage image;
    private final int paper;
    private GreyPicture seen;

    DrawnLine(List<Letters> fonts, Random random) {
        this.random = random;
        pitch = Math.exp(between(Math.log(4.5), Math.log(26)));
        image = new BufferedImage(
                (int) (pitch * (LENGTH + 2 * MARGIN)), (int) (pitch * 4.4), BufferedImage.TYPE_BYTE_GRAY);
        paper = 110 + random.nextInt(146);
        place = AffineTransform.getTranslateInstance(image.getWidth() / 2.0, image.getHeight() / 2.0);
        place.rotate(normal(0.012));
        place.shear(normal(0.05), 0);
        place.scale(pitch, pitch * (1 + normal(0.04)));
        place.translate(-LENGTH / 2.0, 0);
        draw(fonts.get(random.nextInt(fonts.size())));
        seen = Camera.see(image, pitch, random);
    }

    private void draw(Letters letters) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper(graphics);
        if (random.nextInt(3) > 0) {
            pattern(graphics, 1 + random.nextInt(12), paper - random.nextInt(45));
        }
        int ink = Math.max(0, Math.min(90, paper - 45) - random.nextInt(90));
        int thickness = letters.thickness(random);
        double size = between(0.84, 1.04);
        for (double line : new double[] {0, between(1.45, 1.95), -between(1.45, 1.95)}) {
            boolean drawn = line == 0 || random.nextInt(3) > 0;
            for (int at = 0; drawn && at < LENGTH; at++) {
                letter(graphics, letters, thickness, ink, size, line, at);
            }
        }
        if (random.nextInt(5) == 0) {
            pattern(graphics, 1 + random.nextInt(3), random.nextInt(256));
        }
        cover(graphics);
        graphics.dispose();
    }

    private void letter(
            Graphics2D graphics, Letters letters, int thickness, int ink, double size, double line, int at) {
        int character = random.nextInt(5) == 0 ? 0 : random.nextInt(CharacterNet.CLASSES - 1);
        if (line == 0) {
            characters[at] = character;
        }
        int shade = Math.max(0, Math.min(255, ink + (int) normal(6)));
        graphics.setColor(new Color(shade, shade, shade));
        AffineTransform own = new AffineTransform(place);
        own.translate(at + 0.5 + normal(0.015), line + normal(0.01));
        own.scale(size, size);
        graphics.fill(own.createTransformedShape(letters.outline(character, thickness)));
    }

    private void paper(Graphics2D graphics) {
        int other = Math.max(60, Math.min(255, paper + (int) normal(30)));
        graphics.setPaint(new GradientPaint(
                0,
                random.nextInt(image.getHeight()),
                new Color(paper, paper, paper),
                image.getWidth(),
                random.nextInt(image.getHeight()),
                new Color(other, other, other)));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    /** Fine waves as security print has them; scratches and the edge of a hologram are like them. */
    private void pattern(Graphics2D graphics, int waves, int shade) {
        int light = Math.max(0, Math.min(255, shade));
        graphics.setColor(new Color(light, light, light));
        double slant = normal(1);
        double height = between(0.2, 2);
        double length = between(1, 8);
        double apart = between(0.15, 1);
        graphics.setStroke(new BasicStroke((float) (pitch * between(0.02, 0.12))));
        double first = between(0, image.getHeight());
        for (int wave = 0; wave < waves; wave++) {
            Path2D path = new Path2D.Double();
            for (int step = 0; step <= 60; step++) {
                double x = image.getWidth() * step / 60.0;
                double y = first + wave * apart * pitch + slant * (x - image.getWidth() / 2.0) * 0.5
                        + Math.sin(x / pitch / length * 6) * height * pitch;
                if (step == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            graphics.draw(path);
        }
    }

    /** Glare and fingers hide some characters; a shadow only darkens them. */
    private void cover(Graphics2D graphics) {
        if (random.nextInt(6) == 0) {
            int at = random.nextInt(LENGTH);
            Point2D centre = place.transform(new Point2D.Double(at + 0.5, normal(0.2)), null);
            float radius = (float) (pitch * between(0.9, 3));
            Color shade = random.nextInt(3) == 0 ? new Color(40, 40, 40) : Color.WHITE;
            Color clear = new Color(shade.getRed(), shade.getGreen(), shade.getBlue(), 0);
            graphics.setPaint(new RadialGradientPaint(
                    centre, radius, new float[] {0, 0.75f, 1}, new Color[] {shade, shade, clear}));
            graphics.fill(new Ellipse2D.Double(
                    centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius));
            for (int other = 0; other < LENGTH; other++) {
                covered[other] = Math.abs(other - at) * pitch < radius - 0.6 * pitch;
            }
        }
        if (random.nextInt(5) == 0) {
            graphics.setColor(new Color(0, 0, 0, 20 + random.nextInt(90)));
            graphics.fill(new Rectangle(
                    random.nextInt(image.getWidth()), 0, image.getWidth(), image.getHeight()));
        }
        if (random.nextInt(8) == 0) {
            graphics.setStroke(new BasicStroke((float) (pitch * between(0.03, 0.1))));
            graphics.setColor(Color.DARK_GRAY);
            double y = image.getHeight() / 2.0 + pitch * (random.nextBoolean() ? 0.62 : -0.62);
            graphics.draw(new Line2D.Double(0, y, image.getWidth(), y));
        }
    }

    /** The cell as the locator may place it, a little beside. */
    float[] cell(int at) {
        return square(at + 0.5 + bounded(0.06, 0.16), bounded(0.07, 0.2));
    }

    /** Whether the character can be made out at all. */
    boolean legible(int at) {
        return !covered[at];
    }

    int character(int at) {
        return characters[at];
    }

    /** A place where no character stands. */
    float[] between() {
        return switch (random.nextInt(4)) {
            case 0 -> square(-1.2 + normal(0.2), normal(0.3));
            case 1 -> square(LENGTH + 1.2 + normal(0.2), normal(0.3));
            case 2 -> square(1 + random.nextInt(LENGTH - 2) + normal(0.05), normal(0.06));
            default -> square(random.nextInt(LENGTH) + 0.5 + normal(0.1),
                    (random.nextBoolean() ? 1 : -1) * between(0.65, 0.9));
        };
    }

    private float[] square(double x, double y) {
        Point2D centre = place.transform(new Point2D.Double(x, y), null);
        double step = pitch * CellPicture.REACH * between(0.9, 1.12) / CellPicture.SIDE;
        return CellPicture.of(seen, centre.getX(), centre.getY(), step, normal(0.01));
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private double normal(double spread) {
        return random.nextGaussian() * spread;
    }

    private double bounded(double spread, double most) {
        return Math.max(-most, Math.min(most, normal(spread)));
    }
}
