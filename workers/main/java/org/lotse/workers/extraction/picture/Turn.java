package org.lotse.workers.extraction.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** How a camera says its picture must be turned or mirrored to stand upright: EXIF orientation 1 to 8. */
final class Turn {

    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int FIRST_WITH_SIDES_SWAPPED = 5;

    private Turn() {}

    /** 1 to 8; 1 when the picture says nothing. */
    static int of(byte[] content) {
        return directory(content)
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(orientation -> orientation >= UPRIGHT && orientation <= MOST)
                .orElse(UPRIGHT);
    }

    /** Whether the picture names the camera that took it. */
    static boolean byCamera(byte[] content) {
        return directory(content)
                .map(directory -> directory.getString(ExifIFD0Directory.TAG_MODEL))
                .isPresent();
    }

    private static Optional<ExifIFD0Directory> directory(byte[] content) {
        try {
            return Optional.ofNullable(
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length)
                            .getFirstDirectoryOfType(ExifIFD0Directory.class));
        } catch (ImageProcessingException | IOException unreadable) {
            // Metadata is a hint; the picture may be fine without it.
            return Optional.empty();
        }
    }

    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) {
            return image;
        }
        boolean swapped = orientation >= FIRST_WITH_SIDES_SWAPPED;
        int width = swapped ? image.getHeight() : image.getWidth();
        int height = swapped ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.drawImage(image, transform(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    /** Maps the picture as stored to the upright one of that size. */
    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }
}
