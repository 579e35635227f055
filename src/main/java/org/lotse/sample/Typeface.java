package org.lotse.sample;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Printed letters as outlines from the font files we bring along: the machine may have no font at all. */
enum Typeface {
    REGULAR("DejaVuSans.ttf"),
    BOLD("DejaVuSans-Bold.ttf");

    private final String file;
    private TrueTypeFont font;

    Typeface(String file) {
        this.file = file;
    }

    InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream("fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException("The font " + file + " is not on the class path");
        }
        return stream;
    }

    /** Outline of a line that begins at the origin and stands on y = 0, y pointing down; the em is one unit. */
    synchronized Path2D outline(String text) {
        try {
            Path2D line = new Path2D.Double();
            double em = 1.0 / font().getUnitsPerEm();
            double pen = 0;
            for (int character : text.codePoints().toArray()) {
                int glyph = glyph(character);
                AffineTransform place = new AffineTransform(em, 0, 0, -em, pen, 0);
                if (font().getGlyph().getGlyph(glyph) != null) {
                    line.append(
                            place.createTransformedShape(
                                    font().getGlyph().getGlyph(glyph).getPath()),
                            false);
                }
                pen += font().getAdvanceWidth(glyph) * em;
            }
            return line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Width of a line in em. */
    synchronized double width(String text) {
        try {
            double units = 0;
            for (int character : text.codePoints().toArray()) {
                units += font().getAdvanceWidth(glyph(character));
            }
            return units / font().getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int glyph(int character) throws IOException {
        int glyph = font().getUnicodeCmapLookup().getGlyphId(character);
        if (glyph == 0) {
            throw new IllegalArgumentException("The font has no letter " + Character.getName(character));
        }
        return glyph;
    }

    private TrueTypeFont font() throws IOException {
        if (font == null) {
            try (InputStream stream = open()) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            }
        }
        return font;
    }
}
