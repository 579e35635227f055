package org.lotse.workers.extraction.picture;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The picture of a page that people see: its pixels encoded anew, so nothing hidden in the file comes with it.
 *
 * @param fingerprint what the page looks like, absent when there is nothing on it; see {@link Fingerprint}
 */
public record PagePicture(int width, int height, byte[] jpeg, Optional<String> fingerprint) {

    /** The longer side has so many pixels at most. */
    public static final int LONG_SIDE = 1600;

    /** @throws IOException when the picture cannot be written */
    public static PagePicture of(BufferedImage page) throws IOException {
        BufferedImage drawn = drawn(page, size(new Dimension(page.getWidth(), page.getHeight())));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, "jpeg", jpeg)) {
            throw new IOException("No JPEG writer");
        }
        return new PagePicture(drawn.getWidth(), drawn.getHeight(), jpeg.toByteArray(), Fingerprint.of(drawn));
    }

    /** How large the picture of a page of that size is. */
    public static Dimension size(Dimension page) {
        double factor = Math.min(1, (double) LONG_SIDE / Math.max(page.width, page.height));
        return new Dimension((int) Math.max(1, Math.round(page.width * factor)), (int)
                Math.max(1, Math.round(page.height * factor)));
    }

    private static BufferedImage drawn(BufferedImage page, Dimension size) {
        if (page.getType() == BufferedImage.TYPE_INT_RGB && page.getWidth() == size.width) {
            return page;
        }
        BufferedImage drawn = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, size.width, size.height, null);
        graphics.dispose();
        return drawn;
    }
}
