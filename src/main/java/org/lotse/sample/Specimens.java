package org.lotse.sample;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Documents of invented people to try the bank out with: photographs as JPEG, the bill also as PDF with text. They are
 * drawn when first asked for and kept in memory. The same data and seed give the same bytes.
 */
public final class Specimens {

    /** Seed of desk, light and camera when nothing else is asked for. */
    public static final long SEED = 20_260_101;

    private static final int KEPT = 24;
    private static final double BILL_PIXELS = 8;

    private final long seed;
    private final Map<Wanted, byte[]> drawn = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    public Specimens() {
        this(SEED);
    }

    public Specimens(long seed) {
        this.seed = seed;
    }

    /**
     * The data page of a passport, a JPEG.
     *
     * @throws IllegalArgumentException when a state is unknown or a name does not fit the zone
     */
    public byte[] passport(IdentityData data) {
        return kept("passport", data, () -> photograph(PassportPage.draw(data, seedOf(data)), seedOf(data)));
    }

    /**
     * Front and back of an identity card, two JPEGs.
     *
     * @throws IllegalArgumentException when a state is unknown or a name does not fit the zone
     */
    public List<byte[]> identityCard(IdentityData data) {
        long seed = seedOf(data);
        return List.of(
                kept("front", data, () -> photograph(IdentityCardSides.front(data, seed), seed)),
                kept("back", data, () -> photograph(IdentityCardSides.back(data, seed), seed + 1)));
    }

    /**
     * A photographed proof of address, a JPEG.
     *
     * @throws IllegalArgumentException when the state is unknown
     */
    public byte[] utilityBill(BillData data) {
        return kept("bill", data, () -> photograph(paper(data), seed + checksum(data.customerNumber())));
    }

    /**
     * The same bill as its supplier would send it, a PDF with a text layer.
     *
     * @throws IllegalArgumentException when the state is unknown
     */
    public byte[] utilityBillPdf(BillData data) {
        return kept("pdf", data, () -> pdf(data));
    }

    private static BufferedImage paper(BillData data) {
        PictureSheet sheet = new PictureSheet(UtilityBill.WIDTH, UtilityBill.HEIGHT, 0.3, BILL_PIXELS);
        sheet.fill(new Rectangle2D.Double(0, 0, UtilityBill.WIDTH, UtilityBill.HEIGHT), new Color(252, 250, 244));
        UtilityBill.draw(sheet, data);
        return sheet.picture();
    }

    private static byte[] pdf(BillData data) {
        try (PdfSheet sheet = new PdfSheet(UtilityBill.WIDTH, UtilityBill.HEIGHT)) {
            UtilityBill.draw(sheet, data);
            return sheet.bytes("Specimen bill", data.dateOfIssue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] photograph(BufferedImage document, long seed) {
        return Jpeg.of(Photograph.of(document, seed));
    }

    private long seedOf(IdentityData data) {
        return seed + checksum(data.documentNumber());
    }

    private static long checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private synchronized byte[] kept(String kind, Record data, Supplier<byte[]> drawing) {
        return drawn.computeIfAbsent(new Wanted(kind, data), wanted -> drawing.get())
                .clone();
    }

    private record Wanted(String kind, Record data) {}
}
