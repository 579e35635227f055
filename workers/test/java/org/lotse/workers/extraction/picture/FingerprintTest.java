package org.lotse.workers.extraction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.Pictures;

class FingerprintTest {

    /** Up to so many bits the platform takes two pages for the same. */
    private static final int ALIKE = 6;

    private static final int PAGES = 12;

    @Test
    void aPageCompressedAgainOrMadeSmallerLooksTheSame() throws Exception {
        for (int page = 0; page < PAGES; page++) {
            BufferedImage original = letter(1, page, 1000, 1414);

            assertThat(difference(original, compressed(original, 0.3))).isLessThanOrEqualTo(ALIKE);
            assertThat(difference(original, scaled(original, 0.5))).isLessThanOrEqualTo(ALIKE);
            assertThat(difference(original, compressed(scaled(original, 0.7), 0.5)))
                    .isLessThanOrEqualTo(ALIKE);
        }
    }

    @Test
    void lettersOfOneSenderToDifferentPeopleLookDifferent() {
        for (int page = 1; page < PAGES; page++) {
            assertThat(difference(letter(1, 0, 1000, 1414), letter(1, page, 1000, 1414)))
                    .isGreaterThan(ALIKE);
        }
    }

    @Test
    void lettersOfDifferentSendersLookDifferent() {
        for (int sender = 2; sender < PAGES; sender++) {
            assertThat(difference(letter(1, 0, 1000, 1414), letter(sender, 0, 1000, 1414)))
                    .isGreaterThan(ALIKE);
        }
    }

    @Test
    void anEmptyPageLooksLikeNothing() {
        BufferedImage page = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);

        assertThat(Fingerprint.of(page)).isEmpty();
    }

    @Test
    void aPictureOfOnePixelHasNothingToCompare() {
        assertThat(Fingerprint.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    /** A sender's paper is the same for everybody; the lines of the text are one person's. */
    private static BufferedImage letter(long sender, long person, int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(250, 249, 245));
        graphics.fillRect(0, 0, width, height);
        Random paper = new Random(sender);
        graphics.setColor(new Color(paper.nextInt(200), paper.nextInt(200), paper.nextInt(200)));
        graphics.fillRect(paper.nextInt(width / 2), 40, 120 + paper.nextInt(200), 40 + paper.nextInt(60));
        graphics.setColor(Color.DARK_GRAY);
        lines(graphics, paper, 1200, 1340, width);
        lines(graphics, new Random(1000 + person), 300, 900, width);
        graphics.dispose();
        return page;
    }

    private static void lines(Graphics2D graphics, Random random, int from, int to, int width) {
        for (int y = from; y < to; y += 28) {
            int end = 200 + random.nextInt(width - 300);
            for (int x = 100; x < end; x += 14 + random.nextInt(40)) {
                graphics.fillRect(x, y + random.nextInt(4), 9, 14);
            }
        }
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        return Long.bitCount(print(one) ^ print(other));
    }

    private static long print(BufferedImage page) {
        return Long.parseUnsignedLong(Fingerprint.of(page).orElseThrow(), 16);
    }

    private static BufferedImage compressed(BufferedImage page, double quality) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Pictures.written("jpeg", Pictures.quality(quality), page)));
    }

    private static BufferedImage scaled(BufferedImage page, double factor) {
        BufferedImage scaled = new BufferedImage(
                (int) (page.getWidth() * factor), (int) (page.getHeight() * factor), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
        graphics.dispose();
        return scaled;
    }
}
