package org.lotse.document;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two spellings are one name: a zone prints Müller as MUELLER (ICAO 9303 part 3, section 6), a bill as Muller,
 * and a Chinese name in Latin letters.
 */
final class Names {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Upper");

    private Names() {}

    static boolean same(String stated, String read) {
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

    private static List<Set<String>> spelledTokens(String name) {
        return List.of(tokens(umlautsSpelledOut(name)), tokens(LATIN.transliterate(name)));
    }

    private static Set<String> tokens(String name) {
        return new TreeSet<>(
                Arrays.asList(name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")));
    }

    private static Set<String> spellings(String name) {
        return new TreeSet<>(List.of(squeezed(umlautsSpelledOut(name)), squeezed(LATIN.transliterate(name))));
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
