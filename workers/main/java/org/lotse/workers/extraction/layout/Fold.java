package org.lotse.workers.extraction.layout;

import java.text.Normalizer;

/** Text levelled for comparison: lower case, no accents, plain punctuation; every character keeps its place. */
public final class Fold {

    private static final int LATIN = 0x250;
    private static final char[] TABLE = table();

    private Fold() {}

    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            char written = text.charAt(at);
            folded[at] = written < LATIN ? TABLE[written] : levelled(written);
        }
        return new String(folded);
    }

    private static char[] table() {
        char[] table = new char[LATIN];
        for (char written = 0; written < LATIN; written++) {
            table[written] = levelled(written);
        }
        return table;
    }

    private static char levelled(char written) {
        if (Character.isWhitespace(written) || Character.isSpaceChar(written)) {
            return ' ';
        }
        return switch (written) {
            case '‘', '’', '´', '`' -> '\'';
            case '‐', '‑', '–', '—', '−' -> '-';
            case '￥' -> '¥';
            case 'º' -> '°';
            case 'ø' -> 'o';
            default -> plain(Character.toLowerCase(written));
        };
    }

    private static char plain(char lower) {
        if (Character.isSurrogate(lower)) {
            return lower;
        }
        String apart = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFKD);
        boolean accented = apart.length() > 1 && Character.getType(apart.charAt(1)) == Character.NON_SPACING_MARK;
        return apart.length() == 1 || accented ? Character.toLowerCase(apart.charAt(0)) : lower;
    }
}
