package org.lotse.workers.extraction.mrz;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three-letter codes of ICAO Doc 9303 part 3, section 5, and the ISO codes of two letters they stand for. */
public final class Countries {

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    /** Codes that ICAO gives to no state of ISO 3166: organisations, stateless persons, refugees, the specimen state. */
    private static final Set<String> WITHOUT_ISO = Set.of(
            "UTO", "XXA", "XXB", "XXC", "XXX", "XOM", "XPO", "XBA", "XIM", "XCC", "XCO", "XEC", "XES", "XMP", "XDC",
            "EUE", "UNO", "UNA", "UNK", "IAO");

    private static final Set<String> ALL =
            Stream.concat(TWO_LETTERS.keySet().stream(), WITHOUT_ISO.stream()).collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** Whether a zone may print that code, fillers removed. */
    public static boolean known(String code) {
        return TWO_LETTERS.containsKey(code) || WITHOUT_ISO.contains(code);
    }

    /** Every code that a zone may print, without fillers. */
    static Set<String> all() {
        return ALL;
    }

    /** ISO 3166-1 alpha-2, absent where ICAO's code stands for no state. */
    public static Optional<String> iso(String code) {
        return Optional.ofNullable(TWO_LETTERS.get(code));
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            codes.put(new Locale("", country).getISO3Country(), country);
        }
        codes.put("D", "DE");
        codes.put("RKS", "XK");
        for (String british : Set.of("GBD", "GBN", "GBO", "GBP", "GBS")) {
            codes.put(british, "GB");
        }
        return Map.copyOf(codes);
    }
}
