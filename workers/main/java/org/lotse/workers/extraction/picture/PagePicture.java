package org.lotse.workers.extraction.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The picture of a page that people see: drawn anew, so nothing hidden in the file comes with it.
 *
 * @param fingerprint what the page looks like, absent when there is nothing on it; see {@link Fingerprint}
 */
public record PagePicture(int width, int height, byte[] jpeg, Optional<String> fingerprint) {

    private static final int LONG_SIDE = 1600;

    /** @throws IOException when the picture cannot be written */
    public static PagePicture of(BufferedImage page) throws IOException {
        double factor = Math.min(1, (double) LONG_SIDE / Math.max(page.getWidth(), page.getHeight()));
        int width = Math.max(1, (int) Math.round(page.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(page.getHeight() * factor));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, "jpeg", jpeg)) {
            throw new IOException("No JPEG writer");
        }
        return new PagePicture(width, height, jpeg.toByteArray(), Fingerprint.of(drawn));
    }
}
