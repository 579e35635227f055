package org.lotse.sample;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A sheet that becomes a PDF of one page with its fonts inside; its text can be read by machines. */
final class PdfSheet implements Sheet, AutoCloseable {

    private static final double POINTS = 72 / 25.4;

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final PDPageContentStream page;
    private final double height;

    PdfSheet(double width, double height) throws IOException {
        this.height = height;
        PDPage paper = new PDPage(new PDRectangle((float) (width * POINTS), (float) (height * POINTS)));
        document.addPage(paper);
        for (Typeface typeface : Typeface.values()) {
            fonts.put(typeface, PDType0Font.load(document, typeface.open(), true));
        }
        page = new PDPageContentStream(document, paper);
    }

    /** Title and date come from the caller, so that the same document has the same bytes at any time. */
    byte[] bytes(String title, LocalDate written) throws IOException {
        page.close();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Lotse");
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(written.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentId(written.toEpochDay());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void text(String text, double x, double baseline, Print print) {
        draw(() -> {
            page.beginText();
            page.setNonStrokingColor(print.color());
            page.setFont(fonts.get(print.typeface()), (float) print.points());
            page.setHorizontalScaling((float) (100 * print.stretch()));
            page.newLineAtOffset(right(x), up(baseline));
            page.showText(text);
            page.endText();
        });
    }

    @Override
    public void fill(Shape shape, Color color) {
        draw(() -> {
            page.setNonStrokingColor(color);
            trace(shape);
            page.fill();
        });
    }

    @Override
    public void stroke(Shape shape, double millimetres, Color color) {
        draw(() -> {
            page.setStrokingColor(color);
            page.setLineWidth(right(millimetres));
            trace(shape);
            page.stroke();
        });
    }

    private void trace(Shape shape) throws IOException {
        float[] c = new float[6];
        // Flattened: PDF has no quadratic curves, and a hundredth of a millimetre is finer than print.
        for (PathIterator way = shape.getPathIterator(null, 0.01); !way.isDone(); way.next()) {
            switch (way.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(right(c[0]), up(c[1]));
                case PathIterator.SEG_LINETO -> page.lineTo(right(c[0]), up(c[1]));
                default -> page.closePath();
            }
        }
    }

    private static float right(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private float up(double millimetres) {
        return (float) ((height - millimetres) * POINTS);
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    @FunctionalInterface
    private interface Drawing {
        void run() throws IOException;
    }
}
