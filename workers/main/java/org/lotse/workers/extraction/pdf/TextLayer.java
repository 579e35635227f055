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

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (word.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double tall = Math.max(1, first.getHeightDir());
        if (box != null && first.getXDirAdj() - end > WIDE_GAP * tall + first.getWidthOfSpace()) {
            finish();
        }
        end = last.getXDirAdj() + last.getWidthDirAdj();
        double left = first.getXDirAdj();
        Box place = Box.of(left, first.getYDirAdj() - tall, end - left, tall * 1.2, width, height);
        box = box == null ? place : box.around(place);
        text.append(text.isEmpty() ? "" : " ").append(word.strip());
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
