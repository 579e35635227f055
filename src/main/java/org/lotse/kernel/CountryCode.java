package org.lotse.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** A country by its two-letter code of ISO 3166-1. */
public record CountryCode(@JsonValue String value) {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    /** @throws IllegalArgumentException when ISO 3166-1 knows no such country */
    @JsonCreator
    public CountryCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException("unknown country");
        }
    }

    public static boolean isKnown(String value) {
        return value != null && KNOWN.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
