package org.lotse.dossier;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Writes what the fonts cannot draw so that they can: no name comes out as boxes, and no dossier fails for a name. Letters
 * of other scripts become Latin ones in brackets; what is no letter becomes its number.
 */
final class Drawable {

    /** Below it every font we bring draws everything that is not a control character. */
    private static final int FIRST_UNSURE = 0x250;

    private final BitSet missing = new BitSet();
    private final boolean chinese;
    private final String page;

    /** @param page with markup */
    Drawable(String page) {
        String clean = clean(page);
        BitSet unsure = new BitSet();
        clean.codePoints().filter(letter -> letter >= FIRST_UNSURE).forEach(unsure::set);
        BitSet beyondLatin = beyond(unsure, Fonts.LATIN);
        missing.or(beyond(beyondLatin, Fonts.CHINESE));
        unsure.stream().filter(Drawable::needsShaping).forEach(missing::set);
        beyondLatin.andNot(missing);
        chinese = !beyondLatin.isEmpty();
        this.page = missing.isEmpty() ? clean : replaced(clean);
    }

    String page() {
        return page;
    }

    /** Whether the Chinese font is needed, which is large. */
    boolean isChinese() {
        return chinese;
    }

    /** Without what neither XML nor paper knows: control characters, halves of pairs, marks that only steer. */
    private static String clean(String page) {
        return page.codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || !isInvisible(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || letter >= 0xFE00 && letter <= 0xFE0F;
    }

    /** Written from right to left, and joined; the press does neither. */
    private static boolean needsShaping(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static BitSet beyond(BitSet letters, String font) {
        BitSet beyond = new BitSet();
        if (letters.isEmpty()) {
            return beyond;
        }
        try (InputStream file = Fonts.open(font);
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            letters.stream().filter(letter -> glyphs.getGlyphId(letter) == 0).forEach(beyond::set);
            return beyond;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String replaced(String text) {
        StringBuilder all = new StringBuilder();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean between = letter == ' ' && !run.isEmpty();
            if (missing.get(letter) || between) {
                run.appendCodePoint(letter);
            } else {
                end(run, all);
                all.appendCodePoint(letter);
            }
        });
        end(run, all);
        return all.toString();
    }

    private static void end(StringBuilder run, StringBuilder all) {
        if (run.isEmpty()) {
            return;
        }
        String word = run.toString().stripTrailing();
        all.append('[');
        Transliterator.getInstance("Any-Latin; [:Lm:] Remove; Latin-ASCII")
                .transliterate(word)
                .codePoints()
                .forEach(letter -> all.append(
                        letter < FIRST_UNSURE && letter != '<' && letter != '&'
                                ? Character.toString(letter)
                                : String.format(Locale.ROOT, "U+%04X", letter)));
        all.append(']').append(" ".repeat(run.length() - word.length()));
        run.setLength(0);
    }
}
