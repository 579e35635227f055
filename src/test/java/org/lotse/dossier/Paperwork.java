package org.lotse.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader sees of a PDF. */
public final class Paperwork {

    private static final int DOTS_PER_INCH = 80;

    private Paperwork() {}

    /** In one line, so that it does not matter where lines break. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Into {@code target/screenshots/<name>-<page>.png}. */
    static void photograph(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer pages = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var picture = new ByteArrayOutputStream();
                ImageIO.write(pages.renderImageWithDPI(page, DOTS_PER_INCH), "png", picture);
                Files.write(folder.resolve(name + "-" + (page + 1) + ".png"), picture.toByteArray());
            }
        }
    }
}
