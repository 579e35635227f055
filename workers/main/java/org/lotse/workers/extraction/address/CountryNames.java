package org.lotse.workers.extraction.address;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Words;

/** Countries as letters write them: by name in English, German, French, Dutch or Chinese, or by the sign before a postal code. */
final class CountryNames {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("nl"), Locale.CHINESE);
    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> SIGNS =
            Map.of("D", "DE", "A", "AT", "F", "FR", "I", "IT", "E", "ES", "L", "LU", "B", "BE", "P", "PT");

    private CountryNames() {}

    /** ISO 3166-1 alpha-2 of a country written out. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** ISO 3166-1 alpha-2 of the sign before a postal code, such as the D of D-10115. */
    static Optional<String> sign(String sign) {
        return sign.length() == 2 ? Optional.of(sign) : Optional.ofNullable(SIGNS.get(sign));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                names.put(new Locale("", country).getDisplayCountry(language).toLowerCase(Locale.ROOT), country);
            }
        }
        Words.file("countries.properties").forEach((country, written) -> {
            for (String name : written.toString().split("\\|")) {
                names.put(name, country.toString());
            }
        });
        return Map.copyOf(names);
    }
}
