package org.lotse.sample;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Latin letters as the zone writes them (ICAO Doc 9303 part 3, section 6). */
final class Transliteration {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            entry("Ä", "AE"),
            entry("Ö", "OE"),
            entry("Ü", "UE"),
            entry("Å", "AA"),
            entry("Æ", "AE"),
            entry("Ø", "OE"),
            entry("Œ", "OE"),
            entry("Þ", "TH"),
            entry("Ð", "D"),
            entry("Đ", "D"),
            entry("Ħ", "H"),
            entry("Ł", "L"),
            entry("Ŧ", "T"),
            entry("Ŋ", "N"),
            entry("Ĳ", "IJ"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’`.]");
    private static final Pattern BREAKS = Pattern.compile("[\\s,-]+");

    private Transliteration() {}

    /** @throws IllegalArgumentException for a letter that is not Latin */
    static String zone(String printed) {
        String capitals =
                Normalizer.normalize(printed.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            capitals = capitals.replace(letter.getKey(), letter.getValue());
        }
        String bare = MARKS.matcher(Normalizer.normalize(capitals, Normalizer.Form.NFD))
                .replaceAll("");
        String name = BREAKS.matcher(DROPPED.matcher(bare).replaceAll("")).replaceAll("<");
        if (!name.matches("[A-Z<]*")) {
            throw new IllegalArgumentException("The zone knows Latin letters only");
        }
        return name;
    }
}
