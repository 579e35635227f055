package org.lotse.document;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Whether two spellings are one name: a zone prints Müller as MUELLER (ICAO 9303 part 3, section 6), a bill as Muller,
 * and a Chinese name in Latin letters.
 */
public final class Names {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Upper");

    private Names() {}

    public static boolean same(String stated, String read) {
        return spellings(stated).stream().anyMatch(spellings(read)::contains);
    }

    /** Whether every stated name is among those read: documents print more given names than people use. */
    static boolean contains(String stated, String read) {
        return same(stated, read)
                || spelledTokens(read).stream()
                        .anyMatch(all -> spelledTokens(stated).stream().anyMatch(all::containsAll));
    }

    static boolean sameInAnyOrder(String stated, String read) {
        return contains(stated, read) || contains(read, stated);
    }

    /** Whether a third of the letters, or fewer, are others, too many or too few: a machine may have misread them. */
    public static boolean nearly(String one, String other) {
        return changes(one, other) * 3 <= Math.max(one.length(), other.length());
    }

    private static int changes(String one, String other) {
        int[] before = IntStream.rangeClosed(0, other.length()).toArray();
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int at = 1; at < now.length; at++) {
                int changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(changed, 1 + Math.min(before[at], now[at - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }

    /** Capital Latin letters and digits, nothing else: each way to spell the name, umlauts spelled out first. */
    public static Set<String> spellings(String name) {
        return new TreeSet<>(List.of(squeezed(umlautsSpelledOut(name)), squeezed(LATIN.transliterate(name))));
    }

    /** The same word by word: each way to spell the name is one set of words. */
    public static List<Set<String>> spelledTokens(String name) {
        return List.of(tokens(umlautsSpelledOut(name)), tokens(LATIN.transliterate(name)));
    }

    /** All spellings of a street are one: «Hauptstr. 5» is «Hauptstraße 5». */
    public static Set<String> streetSpellings(String street) {
        return spellings(expanded(street));
    }

    /** «Hauptstr. 5» and «Hauptstraße 5» are one street. */
    static boolean sameStreet(String stated, String read) {
        return same(expanded(stated), expanded(read));
    }

    private static String expanded(String street) {
        return street.toLowerCase(Locale.ROOT)
                .replaceAll("stra(ss|ß)e\\b", "str")
                .replaceAll("str\\.", "str")
                .replaceAll("\\bstreet\\b", "st")
                .replaceAll("\\broad\\b", "rd");
    }

    private static Set<String> tokens(String name) {
        return new TreeSet<>(
                Arrays.asList(name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")));
    }

    private static String umlautsSpelledOut(String name) {
        String spelled = name.toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replace("ß", "SS")
                .replace("Å", "AA")
                .replace("Ø", "OE")
                .replace("Æ", "AE")
                .replace("Ñ", "N");
        return LATIN.transliterate(spelled);
    }

    private static String squeezed(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
