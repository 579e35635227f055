package org.lotse.workers.extraction.pdf;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.lotse.workers.extraction.reading.Limits;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Refusal;
import org.lotse.workers.extraction.reading.TextLine;

/** A PDF document opened within limits. */
public final class PdfDocument implements AutoCloseable {

    private static final int ENDING_WITHIN = 2048;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PDDocument document;
    private final byte[] content;
    private final PatientRenderer renderer;

    private PdfDocument(PDDocument document, byte[] content) {
        this.document = document;
        this.content = content;
        renderer = new PatientRenderer(document, PATIENCE);
    }

    /** @throws Refusal with the reason why it cannot be opened */
    public static PdfDocument open(byte[] content, Limits limits) throws Refusal {
        try {
            PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            return within(limits, document, content);
        } catch (InvalidPasswordException locked) {
            throw new Refusal(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal(endMissing(content) ? Reason.TRUNCATED : Reason.DAMAGED);
        }
    }

    private static PdfDocument within(Limits limits, PDDocument document, byte[] content) throws Refusal, IOException {
        int pages = document.getNumberOfPages();
        if (pages > 0 && pages <= limits.pages()) {
            return new PdfDocument(document, content);
        }
        document.close();
        if (pages > 0) {
            throw new Refusal(Reason.TOO_MANY_PAGES);
        }
        throw new Refusal(endMissing(content) ? Reason.TRUNCATED : Reason.DAMAGED);
    }

    private static boolean endMissing(byte[] content) {
        int from = Math.max(0, content.length - ENDING_WITHIN);
        return !new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** Whether somebody changed the document after it was made, and no signature says that this is right. */
    public boolean edited() {
        return new Revisions(document, content).edited();
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * The lines of the page's text layer from top to bottom, none where it has no text layer.
     *
     * @param page counted from 1
     * @throws Refusal when the page is damaged
     */
    public List<TextLine> lines(int page) throws Refusal {
        try {
            return new TextLayer(document, page).lines();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal(Reason.DAMAGED);
        }
    }

    /**
     * The page as a picture.
     *
     * @param page counted from 1
     * @param longSide how many pixels its longer side shall have, whatever size the page claims
     * @throws Refusal when the page is damaged
     */
    public BufferedImage picture(int page, int longSide) throws Refusal {
        try {
            return renderer.renderImage(page - 1, scale(page, longSide), ImageType.RGB);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal(Reason.DAMAGED);
        }
    }

    /**
     * How large the page's picture would be in pixels, without drawing it.
     *
     * @param page counted from 1
     * @param longSide how many pixels its longer side shall have
     * @throws Refusal when the page is damaged
     */
    public Dimension size(int page, int longSide) throws Refusal {
        try {
            float scale = scale(page, longSide);
            PDRectangle size = document.getPage(page - 1).getCropBox();
            int width = pixels(size.getWidth() * scale);
            int height = pixels(size.getHeight() * scale);
            boolean sideways = document.getPage(page - 1).getRotation() % 180 != 0;
            return sideways ? new Dimension(height, width) : new Dimension(width, height);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Refusal(Reason.DAMAGED);
        }
    }

    private static int pixels(float length) {
        return (int) Math.max(Math.floor(length), 1);
    }

    /** How many pixels a point has. */
    private float scale(int page, int longSide) throws Refusal {
        PDRectangle size = document.getPage(page - 1).getCropBox();
        float side = Math.max(size.getWidth(), size.getHeight());
        if (!(side >= 1) || !(Math.min(size.getWidth(), size.getHeight()) > side / longSide)) {
            throw new Refusal(Reason.DAMAGED);
        }
        return longSide / side;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
