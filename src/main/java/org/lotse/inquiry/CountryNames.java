package org.lotse.inquiry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lotse.web.Languages;
import org.springframework.stereotype.Component;

/** Finds the code of a country by its name in any language of the house. */
@Component
class CountryNames {

    private final Map<String, String> codes = new HashMap<>();

    CountryNames() {
        for (String code : Locale.getISOCountries()) {
            Languages.ALL.forEach(language -> codes.put(key(new Locale("", code).getDisplayCountry(language)), code));
        }
    }

    /** What is no name is given back as it was: a code, or something that nobody knows. */
    String code(String typed) {
        return codes.getOrDefault(key(typed), typed);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
