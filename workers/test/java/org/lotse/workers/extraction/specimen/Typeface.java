package org.lotse.workers.extraction.specimen;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Printed letters as outlines of the fonts the workers bring along; the em is one unit, y points down. */
enum Typeface {
    REGULAR("DejaVuSans.ttf"),
    BOLD("DejaVuSans-Bold.ttf");

    private record Letter(Path2D outline, double width) {}

    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();
    private final TrueTypeFont font;

    Typeface(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream("/org/lotse/workers/fonts/" + file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line that begins at the origin and stands on y = 0. */
    Path2D outline(String text) {
        Path2D line = new Path2D.Double();
        double pen = 0;
        for (int character : text.codePoints().toArray()) {
            Letter letter = letters.computeIfAbsent(character, this::letter);
            line.append(letter.outline.getPathIterator(AffineTransform.getTranslateInstance(pen, 0)), false);
            pen += letter.width;
        }
        return line;
    }

    private synchronized Letter letter(int character) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            double em = 1.0 / font.getUnitsPerEm();
            GlyphData data = font.getGlyph().getGlyph(glyph);
            Path2D outline = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
            outline.transform(AffineTransform.getScaleInstance(em, -em));
            return new Letter(outline, font.getAdvanceWidth(glyph) * em);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
