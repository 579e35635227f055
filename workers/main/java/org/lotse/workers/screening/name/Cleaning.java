package org.lotse.workers.screening.name;

import java.text.Normalizer;
import java.util.Locale;

/** Leaves of a name what can be a part of one: words of letters and digits, one blank between them. */
final class Cleaning {

    /** Longer names are cut: nobody's name, and every comparison costs by the word. */
    static final int LONGEST = 300;

    private static final String JOINING = "'’‘`´ʼʻʿʾ′″\"“”«»„ـ";

    private Cleaning() {}

    static String clean(String received) {
        String cut = received.length() > LONGEST ? received.substring(0, LONGEST) : received;
        String normal = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder clean = new StringBuilder(normal.length());
        for (int i = 0;
                i < normal.length() && clean.length() < LONGEST;
                i += Character.charCount(normal.codePointAt(i))) {
            take(normal, i, clean);
        }
        return clean.toString().strip();
    }

    private static void take(String text, int at, StringBuilder clean) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        boolean vanishes = JOINING.indexOf(c) >= 0
                || type == Character.FORMAT
                || type == Character.MODIFIER_SYMBOL
                || c == '.' && betweenInitials(text, at);
        if (Character.isLetterOrDigit(c) || isMark(type)) {
            clean.appendCodePoint(c);
        } else if (!vanishes && clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
            clean.append(' ');
        }
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** {@code A.B.C.} is one word; {@code A. Miller} is two. */
    private static boolean betweenInitials(String text, int at) {
        return single(text, at - 1)
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    private static boolean single(String text, int at) {
        return at >= 0 && Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }
}
