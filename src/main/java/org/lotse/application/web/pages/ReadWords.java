package org.lotse.application.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.application.internal.Words;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.springframework.stereotype.Component;

/** What a machine read, shown to the one who handed it in so that a misreading is noticed before anything is sent. */
@Component
class ReadWords {

    private static final List<String> SHOWN = List.of(
            "familyName",
            "givenNames",
            "dateOfBirth",
            "dateOfExpiry",
            "name",
            "street",
            "postalCode",
            "city",
            "dateOfIssue");

    private final Words words;

    ReadWords(Words words) {
        this.words = words;
    }

    /** One field in the reader's words. */
    public record Fact(String label, String value) {}

    /** Null when it is no kind that we know. */
    String kind(Reading reading, Locale locale) {
        return reading.type() == null || reading.type().equals("OTHER") ? null : words.kind(locale, reading);
    }

    List<Fact> facts(Reading reading, Locale locale) {
        return SHOWN.stream()
                .flatMap(name -> Stream.of(reading.field(name)).flatMap(Optional::stream))
                .filter(field -> field.value() != null)
                .map(field -> new Fact(words.label(locale, field), value(field, locale)))
                .toList();
    }

    private String value(ReadField field, Locale locale) {
        return field.name().startsWith("dateOf") && field.normalised() != null ? date(field, locale) : field.value();
    }

    /** What a machine read need not be a date at all. */
    private String date(ReadField field, Locale locale) {
        try {
            return words.date(locale, LocalDate.parse(field.normalised()));
        } catch (DateTimeParseException misread) {
            return field.value();
        }
    }
}
