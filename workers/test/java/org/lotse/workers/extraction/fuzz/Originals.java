package org.lotse.workers.extraction.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lotse.workers.extraction.Documents;
import org.lotse.workers.extraction.Pictures;
import org.lotse.workers.extraction.PlainPdf;
import org.lotse.workers.extraction.WebP;

/** The sound files that the fuzz run changes: every kind we open, in several ways of writing it, and files of two kinds. */
final class Originals {

    /** A file and the kind of run it counts to. */
    record Original(String kind, String name, byte[] content) {}

    private final List<Original> all = new ArrayList<>();

    Originals() {
        BufferedImage page = Letter.drawn(420, 300);
        pdfs(page);
        pictures(page);
        polyglots(page);
    }

    List<Original> all() {
        return List.copyOf(all);
    }

    private void pdfs(BufferedImage page) {
        byte[] jpeg = Pictures.written("jpeg", Pictures.quality(0.7), page);
        add("PDF", "letter.pdf", Documents.pdf(2, PDRectangle.A4, "Musterstrasse 12, 20095 Hamburg", "A line of text"));
        add(
                "PDF",
                "plain.pdf",
                PlainPdf.page("", "", "A sentence that is long enough").bytes());
        add("PDF", "form.pdf", form());
        add("PDF", "scan.pdf", scan(page, jpeg));
    }

    private static byte[] form() {
        return PlainPdf.page(
                        "/AcroForm << /Fields [6 0 R] >> /OpenAction 7 0 R", "/Annots [6 0 R]", "A form to fill in")
                .object("<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (value) /Rect [60 600 200 620] >>")
                .object("<< /S /JavaScript /JS (app.alert\\(1\\)) >>")
                .bytes();
    }

    /** A page of two pictures: one as JPEG, one as plain samples, with a mask and a shading beside them. */
    private static byte[] scan(BufferedImage page, byte[] jpeg) {
        String size = " /Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
                .formatted(page.getWidth(), page.getHeight());
        byte[] samples = new byte[64 * 64 * 3];
        String content = "q 400 0 0 300 60 400 cm /I1 Do Q q 100 0 0 100 60 100 cm /I2 Do Q"
                + " q 1 0 0 1 300 100 cm /S1 sh Q [4 2] 0 d 2 w 10 10 m 200 300 l 300 20 500 60 90 500 c S";
        return new PlainPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object(
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate 90 /Contents 4 0 R /Resources"
                                        + " << /XObject << /I1 5 0 R /I2 6 0 R >> /Shading << /S1 7 0 R >> >> >>")
                        .stream("", content.getBytes(StandardCharsets.ISO_8859_1))
                        .stream("/Filter /DCTDecode /ColorSpace /DeviceRGB" + size, jpeg)
                        .stream(
                                "/ColorSpace /DeviceRGB /Type /XObject /Subtype /Image /Width 64 /Height 64"
                                        + " /BitsPerComponent 8 /Mask [0 1 0 1 0 1]",
                                samples)
                        .object("<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 200 200] /Function"
                                + " << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >>")
                        .bytes();
    }

    private void pictures(BufferedImage page) {
        add("JPEG", "photo.jpg", Pictures.written("jpeg", Pictures.quality(0.8), page));
        add("JPEG", "progressive.jpg", Pictures.written("jpeg", Pictures::progressive, page));
        add("JPEG", "grey.jpg", Documents.encoded(Pictures.as(BufferedImage.TYPE_BYTE_GRAY, page), "jpeg"));
        add("PNG", "scan.png", Documents.encoded(page, "png"));
        add("PNG", "interlaced.png", Pictures.written("png", Pictures::progressive, page));
        add("PNG", "palette.png", Documents.encoded(Pictures.as(BufferedImage.TYPE_BYTE_INDEXED, page), "png"));
        add("PNG", "grey16.png", Documents.encoded(Pictures.as(BufferedImage.TYPE_USHORT_GRAY, page), "png"));
        for (String way : List.of("LZW", "Deflate", "PackBits", "JPEG")) {
            add("TIFF", way + ".tiff", Pictures.written("tiff", Pictures.compressed(way), page));
        }
        BufferedImage ink = Pictures.as(BufferedImage.TYPE_BYTE_BINARY, page);
        add("TIFF", "fax.tiff", Pictures.written("tiff", Pictures.compressed("CCITT T.6"), ink));
        add("TIFF", "pages.tiff", Pictures.written("tiff", Pictures.compressed("LZW"), page, page, page));
        add("WebP", "drawing.webp", WebP.still(page));
        add("WebP", "animated.webp", WebP.animated(page, 2));
    }

    private void polyglots(BufferedImage page) {
        byte[] jpeg = Pictures.written("jpeg", Pictures.quality(0.5), page);
        byte[] pdf = PlainPdf.page("", "", "A sentence in a file of two kinds").bytes();
        add("polyglot", "jpeg-pdf.jpg", joined(jpeg, pdf));
        add("polyglot", "png-pdf.pdf", joined(Documents.encoded(page, "png"), pdf));
        add("polyglot", "pdf-zip.pdf", joined(pdf, Documents.zip()));
        add("polyglot", "pdf-jpeg.pdf", joined(pdf, jpeg));
        add("polyglot", "late.pdf", joined(new byte[600], pdf));
    }

    private void add(String kind, String name, byte[] content) {
        all.add(new Original(kind, name, content));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
