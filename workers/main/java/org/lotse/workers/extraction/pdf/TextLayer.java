package org.lotse.workers.extraction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;

/** Collects a page's text in lines with their places; parts of a line that stand far apart become lines of their own. */
final class TextLayer extends PDFTextStripper {

    private static final double WIDE_GAP = 2.0;

    /** Shares of a blank's width, and of the font's size. */
    private static final double WORD_GAP = 0.5;

    private static final double LEAST_SPACE = 0.2;
    private static final double BACKWARDS = 1.5;

    private final PDDocument document;
    private final int page;
    private final double width;
    private final double height;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box box;
    private double end;

    TextLayer(PDDocument document, int page) {
        this.document = document;
        this.page = page;
        PDPage sheet = document.getPage(page - 1);
        PDRectangle size = sheet.getCropBox();
        boolean sideways = sheet.getRotation() % 180 != 0;
        width = sideways ? size.getHeight() : size.getWidth();
        height = sideways ? size.getWidth() : size.getHeight();
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    List<TextLine> lines() throws IOException {
        getText(document);
        finish();
        return List.copyOf(lines);
    }

    /** Blanks may be stretched over half a page, so only the characters between them say what stands together. */
    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                add(position);
            }
        }
    }

    private void add(TextPosition glyph) {
        double left = glyph.getXDirAdj();
        double size = Math.max(1, glyph.getFontSizeInPt());
        double tall = Math.max(1, glyph.getHeightDir());
        double gap = left - end;
        if (box != null && (gap > WIDE_GAP * tall + glyph.getWidthOfSpace() || gap < -BACKWARDS * size)) {
            finish();
        }
        if (box != null && gap > WORD_GAP * Math.max(size * LEAST_SPACE, glyph.getWidthOfSpace())) {
            text.append(' ');
        }
        end = left + glyph.getWidthDirAdj();
        Box place = Box.of(left, glyph.getYDirAdj() - tall, end - left, tall * 1.2, width, height);
        box = box == null ? place : box.around(place);
        text.append(glyph.getUnicode());
    }

    @Override
    protected void writeLineSeparator() {
        finish();
    }

    @Override
    protected void writePageEnd() {
        finish();
    }

    private void finish() {
        if (box != null) {
            lines.add(new TextLine(page, text.toString(), box, 1, Field.Source.TEXT_LAYER));
        }
        text.setLength(0);
        box = null;
    }
}
