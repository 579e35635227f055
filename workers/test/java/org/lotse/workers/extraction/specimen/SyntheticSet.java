package org.lotse.workers.extraction.specimen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneFormat;

/** Photographs of invented people's documents without end; the n-th of a condition is always the same for a seed. */
public final class SyntheticSet {

    private static final double FINE = 7;

    private final long seed;

    public SyntheticSet(long seed) {
        this.seed = seed;
    }

    /** @param number from 0 on; formats take turns */
    public SyntheticPicture picture(Condition condition, int number) {
        return picture(condition, number, Forgery.NONE);
    }

    /** The same with print that was forged, beside the zone that was not. */
    public SyntheticPicture picture(Condition condition, int number, Forgery forgery) {
        Random random = new Random((seed * 31 + condition.ordinal()) * 1_000_003 + number);
        random.nextLong();
        ZoneFormat format = ZoneFormat.values()[number % ZoneFormat.values().length];
        Layout layout = Layout.of(format);
        Holder holder = new People(random).somebody(format);
        Zone zone = HolderZone.of(format, layout.code(random), holder);
        Shot shot = condition.shot(random);
        double drawn = shot.pixels() < FINE ? 2 * shot.pixels() : 1.15 * shot.pixels();
        BufferedImage document = IdentityPage.draw(zone, forgery.of(holder), drawn, random);
        BufferedImage photograph = Camera.photograph(document, layout.width(), shot, random);
        String name = "%s-%03d-%s.jpg".formatted(condition, number, format).toLowerCase(Locale.ROOT);
        return new SyntheticPicture(name, condition, zone, jpeg(photograph, shot.quality()));
    }

    private static byte[] jpeg(BufferedImage photograph, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(photograph, null, null), settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
