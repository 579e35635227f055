package org.lotse.application.web.pages;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lotse.application.Occupation;
import org.lotse.application.OriginOfFunds;
import org.lotse.application.Purpose;
import org.lotse.application.internal.Words;
import org.lotse.party.Gender;
import org.springframework.stereotype.Component;

/** What there is to choose from, in the reader's language. */
@Component
class Choices {

    private final Words words;
    private final Map<Locale, List<Choice>> countries = new ConcurrentHashMap<>();

    Choices(Words words) {
        this.words = words;
    }

    /** One thing to choose. */
    public record Choice(String code, String name) {}

    List<Choice> of(String field, Locale locale) {
        return switch (field) {
            case "gender" -> named("gender", Gender.values(), locale);
            case "occupation" -> named("occupation", Occupation.values(), locale);
            case "purpose" -> named("purpose", Purpose.values(), locale);
            case "originOfFunds" -> named("originOfFunds", OriginOfFunds.values(), locale);
            default -> countries(locale);
        };
    }

    private List<Choice> named(String field, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.say(locale, field + "." + value.name())))
                .toList();
    }

    /** In the order of the reader's alphabet. */
    List<Choice> countries(Locale locale) {
        return countries.computeIfAbsent(locale, language -> Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, country(code, language)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language)))
                .toList());
    }

    static String country(String code, Locale locale) {
        return new Locale("", code).getDisplayCountry(locale);
    }
}
