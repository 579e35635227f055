package org.lotse.workers.extraction.fuzz;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A page that looks like a letter from afar: rows of small dark strokes on paper that is not quite white. */
final class Letter {

    private static final long SEED = 5;

    private Letter() {}

    static BufferedImage drawn(int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(SEED);
        var graphics = page.createGraphics();
        graphics.setColor(new Color(248, 246, 240));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(40, 40, 60));
        for (int y = 30; y < height - 30; y += 18) {
            for (int x = 30; x < width - 30; x += 8 + random.nextInt(6)) {
                graphics.drawLine(x, y, x + random.nextInt(5), y + 9);
                graphics.drawLine(x, y + random.nextInt(9), x + 5, y + random.nextInt(9));
            }
        }
        graphics.dispose();
        return page;
    }
}
