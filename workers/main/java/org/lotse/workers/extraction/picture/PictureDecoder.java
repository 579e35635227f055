package org.lotse.workers.extraction.picture;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.lotse.workers.extraction.reading.Limits;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Refusal;

/** Opens pictures within limits; what the header promises is checked before a pixel is decoded. */
public final class PictureDecoder {

    /** Beyond this many pixels nothing more can be read from a page, so larger pictures are thinned as they come. */
    private static final long ENOUGH_PIXELS = 14_000_000;

    private final Limits limits;

    public PictureDecoder(Limits limits) {
        this.limits = limits;
    }

    /**
     * The pages of a picture file, upright.
     *
     * @throws Refusal with the reason why it cannot be shown
     */
    public List<BufferedImage> decode(FileKind kind, byte[] content) throws Refusal {
        if (Ending.missing(kind, content)) {
            throw new Refusal(Reason.TRUNCATED);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, false, false);
            return pages(reader, kind == FileKind.TIFF, Turn.of(content));
        } catch (IOException | RuntimeException broken) {
            throw new Refusal(Ending.reached(broken) ? Reason.TRUNCATED : Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private List<BufferedImage> pages(ImageReader reader, boolean several, int turn) throws IOException, Refusal {
        int count = several ? reader.getNumImages(true) : 1;
        if (count > limits.pages()) {
            throw new Refusal(Reason.TOO_MANY_PAGES);
        }
        List<BufferedImage> pages = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            check(reader, index);
        }
        for (int index = 0; index < count; index++) {
            pages.add(Turn.upright(page(reader, index, ENOUGH_PIXELS / count), turn));
        }
        return pages;
    }

    private void check(ImageReader reader, int index) throws IOException, Refusal {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        if (pixels == 0) {
            throw new Refusal(Reason.DAMAGED);
        }
        if (pixels > limits.pixels()) {
            throw new Refusal(Reason.TOO_MANY_PIXELS);
        }
    }

    private static BufferedImage page(ImageReader reader, int index, long enough) throws IOException {
        var how = reader.getDefaultReadParam();
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        int step = (int) Math.ceil(Math.sqrt((double) pixels / enough));
        how.setSourceSubsampling(step, step, 0, 0);
        try {
            return opaque(reader.read(index, how));
        } catch (IIOException unknownColours) {
            if (reader.canReadRaster()) {
                return fromInk(reader.readRaster(index, how), unknownColours);
            }
            throw unknownColours;
        }
    }

    /** Transparent parts become white, as on paper. */
    private static BufferedImage opaque(BufferedImage image) {
        boolean rgb = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_RGB;
        if (rgb && !image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    /** Four inks as Adobe's programs store them: inverted, 255 is no ink. */
    private static BufferedImage fromInk(Raster raster, IIOException unknownColours) throws IIOException {
        if (raster.getNumBands() != 4) {
            throw unknownColours;
        }
        BufferedImage image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] ink = new int[4];
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.getPixel(x, y, ink);
                int light = ink[3];
                image.setRGB(x, y, ink[0] * light / 255 << 16 | ink[1] * light / 255 << 8 | ink[2] * light / 255);
            }
        }
        return image;
    }
}
