package org.lotse.workers.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Specimen passports of invented people, ten pixels a millimetre, drawn from the outlines of fonts. */
final class Passports {

    private static final double PITCH = 25.4;
    private static final double LETTER = 36;

    private Passports() {}

    static BufferedImage passport(String upperLine, String lowerLine, String... print) {
        BufferedImage page = new BufferedImage(1250, 880, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(238, 240, 232));
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(new Color(30, 30, 40));
        for (int line = 0; line < print.length; line++) {
            write(graphics, "DejaVuSans.ttf", print[line], 480, 140 + 60 * line, 34, 0);
        }
        write(graphics, "DejaVuSansMono.ttf", upperLine, 66, 760, LETTER, PITCH);
        write(graphics, "DejaVuSansMono.ttf", lowerLine, 66, 824, LETTER, PITCH);
        graphics.dispose();
        return page;
    }

    /** A pitch of 0 stands for the font's own. */
    private static void write(
            Graphics2D graphics, String font, String text, double x, double y, double size, double pitch) {
        try (InputStream file = Passports.class.getResourceAsStream("/org/lotse/workers/fonts/" + font);
                TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            double scale = size / face.getUnitsPerEm();
            double left = x;
            for (char character : text.toCharArray()) {
                int glyph = face.getUnicodeCmapLookup().getGlyphId(character);
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, left, y);
                GlyphData outline = face.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    graphics.fill(place.createTransformedShape(outline.getPath()));
                }
                left += pitch == 0 ? face.getAdvanceWidth(glyph) * scale : pitch;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As it lies on a table: turned by so many degrees, on a grey ground. */
    static BufferedImage turned(BufferedImage page, double degrees) {
        int side = (int) Math.hypot(page.getWidth(), page.getHeight()) + 40;
        BufferedImage table = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = table.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, side, side);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        graphics.drawImage(page, (side - page.getWidth()) / 2, (side - page.getHeight()) / 2, null);
        graphics.dispose();
        return table;
    }

    /** A JPEG that was stored mirrored along its diagonal and says so in its EXIF data: orientation 5. */
    static byte[] mirrored(BufferedImage page) {
        BufferedImage stored = new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = stored.createGraphics();
        graphics.drawImage(page, new AffineTransform(0, 1, 1, 0, 0, 0), null);
        graphics.dispose();
        byte[] jpeg = Documents.encoded(stored, "jpeg");
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(jpeg, 0, 2);
        marked.writeBytes(orientation(5));
        marked.write(jpeg, 2, jpeg.length - 2);
        return marked.toByteArray();
    }

    private static byte[] orientation(int value) {
        int[] segment = {
            0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0,
            1, 0, value, 0, 0, 0, 0, 0, 0
        };
        byte[] bytes = new byte[segment.length];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) segment[index];
        }
        return bytes;
    }
}
