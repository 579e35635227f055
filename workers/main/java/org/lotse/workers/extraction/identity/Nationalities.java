package org.lotse.workers.extraction.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.mrz.Countries;

/** Nationalities as they are printed: «DEUTSCH», «POLSKIE / POLISH», «EST». */
final class Nationalities {

    private static final String KEY = "nationality.";
    private static final Map<String, String> CODES = codes();

    private Nationalities() {}

    /** ISO 3166-1 alpha-2 of the first of the words, divided by strokes, that is known. */
    static Optional<String> code(String printed) {
        return Arrays.stream(printed.split("\\s*/\\s*"))
                .map(String::strip)
                .flatMap(word -> one(word).stream())
                .findFirst();
    }

    private static Optional<String> one(String word) {
        return Optional.ofNullable(CODES.get(Fold.of(word))).or(() -> Countries.iso(word));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        PrintedField.WORDS.stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEY))
                .forEach(key ->
                        PrintedField.list(key).forEach(word -> codes.put(Fold.of(word), key.substring(KEY.length()))));
        return Map.copyOf(codes);
    }
}
