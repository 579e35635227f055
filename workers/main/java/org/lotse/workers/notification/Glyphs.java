package org.lotse.workers.notification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which letters of a page a font cannot draw; the client's name must not come out as boxes. */
final class Glyphs {

    /** Below it every font we bring draws everything that is not a control character. */
    private static final int FIRST_UNSURE = 0x250;

    private Glyphs() {}

    static Set<Integer> unsure(String page) {
        return page.codePoints()
                .filter(letter -> letter >= FIRST_UNSURE && !Character.isWhitespace(letter))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Those of the letters that the font has no glyph for. */
    static Set<Integer> missing(Set<Integer> letters, InputStream font) throws IOException {
        try (font;
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            return letters.stream()
                    .filter(letter -> glyphs.getGlyphId(letter) == 0)
                    .collect(Collectors.toSet());
        }
    }
}
