package org.lotse.workers.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files as strangers hand them in, drawn by the tests. */
public final class Documents {

    private Documents() {}

    /** A PDF with a text layer: these lines on every one of so many pages of that size. */
    public static byte[] pdf(int pages, PDRectangle size, String... lines) {
        return pdf(null, pages, size, lines);
    }

    public static byte[] lockedPdf(String password) {
        return pdf(password, 1, PDRectangle.A4, "Nobody reads this");
    }

    private static byte[] pdf(String password, int pages, PDRectangle size, String... lines) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                write(document, size, lines);
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PDDocument document, PDRectangle size, String... lines) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(16);
            content.newLineAtOffset(60, size.getHeight() - 80);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** A PDF of pictures only, a page each, 300 dots an inch. */
    public static byte[] pdfOf(BufferedImage... pictures) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (BufferedImage picture : pictures) {
                PDRectangle size = new PDRectangle(picture.getWidth() * 0.24f, picture.getHeight() * 0.24f);
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    PDImageXObject drawn = LosslessFactory.createFromImage(document, picture);
                    content.drawImage(drawn, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] picture(String format) {
        return picture(format, 600, 400);
    }

    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.DARK_GRAY);
        for (int ring = 0; ring < 40; ring++) {
            graphics.drawOval(ring * 7, ring * 4, 300, 200);
        }
        graphics.dispose();
        return encoded(image, format);
    }

    public static byte[] encoded(BufferedImage image, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] firstHalf(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    public static byte[] zip() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("%PDF-1.7"));
            zip.write(new byte[100]);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PNG that promises a picture of that size and carries none of it. */
    public static byte[] promisedPng(int width, int height) {
        return png(width, height, new byte[0]);
    }

    /** A PNG that promises a picture of that size, with these compressed rows. */
    public static byte[] png(int width, int height, byte[] rows) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes()).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        ByteBuffer data =
                ByteBuffer.allocate(4 + rows.length).put("IDAT".getBytes()).put(rows);
        ByteBuffer png = ByteBuffer.allocate(100 + rows.length);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        chunk(png, header.array());
        chunk(png, data.array());
        chunk(png, "IEND".getBytes());
        return Arrays.copyOf(png.array(), png.position());
    }

    private static void chunk(ByteBuffer png, byte[] typeAndData) {
        CRC32 sum = new CRC32();
        sum.update(typeAndData);
        png.putInt(typeAndData.length - 4).put(typeAndData).putInt((int) sum.getValue());
    }
}
