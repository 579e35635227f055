package org.lotse.sample;

import java.util.Arrays;
import java.util.Locale;

/** A state as documents name it. */
record State(String code, String english, String german) {

    private static final State UTOPIA = new State("UTO", "Utopia", "Utopia");

    /** @throws IllegalArgumentException when no state has this alpha-3 code */
    static State of(String code) {
        return code.equals(UTOPIA.code) ? UTOPIA : real(code);
    }

    private static State real(String code) {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(country -> country.getISO3Country().equals(code))
                .map(country -> new State(
                        code, country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.GERMAN)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state has the code " + code));
    }

    /** Germany is a single D in the zone (ICAO Doc 9303 part 3, section 5). */
    String zoneCode() {
        return code.equals("DEU") ? "D" : code;
    }

    boolean speaksGerman() {
        return code.equals("DEU") || code.equals("AUT") || code.equals("CHE");
    }

    /** Both names, or one when they are the same. */
    String names(String separator) {
        return english.equals(german) ? english : english + separator + german;
    }
}
