package org.lotse.workers.extraction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftnessTest {

    @Test
    void crispEdgesTakeAboutOnePixel() {
        assertThat(Softness.of(GreyPicture.of(bars()))).isBetween(0.9, 1.5);
    }

    @Test
    void theMoreAPictureIsBlurredTheSofterItIs() {
        double little = Softness.of(GreyPicture.of(blurred(3)));
        double much = Softness.of(GreyPicture.of(blurred(11)));

        assertThat(little).isBetween(1.5, 4.0);
        assertThat(much).isGreaterThan(2 * little);
    }

    @Test
    void anEmptyPageIsNotSoft() {
        assertThat(Softness.of(GreyPicture.of(new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB))))
                .isZero();
    }

    private static BufferedImage bars() {
        BufferedImage picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 600);
        graphics.setColor(Color.BLACK);
        for (int x = 30; x < 560; x += 60) {
            graphics.fillRect(x, 30, 25, 540);
        }
        graphics.dispose();
        return picture;
    }

    /** By the mean of so many pixels, across and down. */
    private static BufferedImage blurred(int size) {
        float[] shares = new float[size * size];
        Arrays.fill(shares, 1f / shares.length);
        return new ConvolveOp(new Kernel(size, size, shares), ConvolveOp.EDGE_NO_OP, null).filter(bars(), null);
    }
}
