package org.lotse.workers.extraction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.Documents;

class ScreenshotTest {

    @Test
    void aPictureOfATelephonesScreenIsTold() {
        assertThat(told(FileKind.PNG, screen(1170, 2532))).isTrue();
        assertThat(told(FileKind.PNG, screen(1920, 1080))).isTrue();
    }

    @Test
    void aScanOrAPhotographIsNot() {
        assertThat(told(FileKind.PNG, screen(1240, 1754))).isFalse();
        assertThat(told(FileKind.JPEG, screen(1170, 2532))).isFalse();

        BufferedImage noisy = screen(1080, 1920);
        noisy.setRGB(500, 0, Color.RED.getRGB());
        assertThat(told(FileKind.PNG, noisy)).isFalse();
    }

    private static boolean told(FileKind kind, BufferedImage picture) {
        return Screenshot.looksLike(kind, Documents.encoded(picture, "png"), picture);
    }

    private static BufferedImage screen(int width, int height) {
        BufferedImage screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 100; y < height - 100; y++) {
            screen.setRGB(y % width, y, Color.WHITE.getRGB());
        }
        return screen;
    }
}
