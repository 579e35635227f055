package org.lotse.workers.screening.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words of any script in lower-case ASCII letters and digits. */
final class Latin {

    private static final Transliterator ANY =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII; Lower");
    private static final int REMEMBERED = 20_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Latin() {}

    static String ascii(String word, Script script) {
        return switch (script) {
            case LATIN -> plainLatin(word);
            case CYRILLIC -> Letters.cyrillic(word);
            case ARABIC -> Letters.arabic(word);
            case HEBREW -> Letters.hebrew(word);
            case GREEK -> Letters.greek(word);
            case KHMER -> Khmer.word(word);
            case HANGUL, HAN, OTHER -> remembered(word);
        };
    }

    private static String plainLatin(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare =
                withoutMarks(word.toLowerCase(Locale.ROOT)).replace("ə", "a").replace("ı", "i");
        return isAscii(bare) ? bare : lettersOnly(ASCII.transliterate(bare));
    }

    static String withoutMarks(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(apart.charAt(i));
            }
        }
        return bare.toString();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 0x80);
    }

    /** ICU takes microseconds to milliseconds a word, and the same words come again and again. */
    private static String remembered(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        String latin = lettersOnly(ANY.transliterate(word));
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(word, latin);
        }
        return latin;
    }

    private static String lettersOnly(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars()
                .filter(letter -> letter < 0x80 && Character.isLetterOrDigit(letter))
                .forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
