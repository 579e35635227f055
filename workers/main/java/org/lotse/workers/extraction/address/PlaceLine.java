package org.lotse.workers.extraction.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.reading.TextLine;

/** The line of an address that names the place: postal code and city; the country where it is written with them. */
record PlaceLine(TextLine line, String postalCode, String city, Optional<String> country) {

    private static final String CITY = "(?<city>\\p{Lu}[\\p{L}'’. /()-]{1,50})";

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?:(?<country>[A-Z]{1,2})\\s?[-–]\\s?)?(?<code>\\d{4} ?[A-Z]{2}|\\d{4,6})\\s+" + CITY),
            Pattern.compile(CITY + ",?\\s+(?<code>[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})"),
            Pattern.compile(CITY + ",\\s*[A-Z]{2},?\\s+(?<code>\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)"),
            Pattern.compile(CITY + ",\\s*(?<code>\\d{4,6})"));

    static Optional<PlaceLine> of(TextLine line) {
        String text = line.text().strip();
        for (Pattern shape : SHAPES) {
            Matcher place = shape.matcher(text);
            if (place.matches()) {
                Optional<String> country = shape.pattern().contains("<country>")
                        ? Optional.ofNullable(place.group("country")).flatMap(CountryNames::sign)
                        : Optional.empty();
                return Optional.of(new PlaceLine(
                        line, place.group("code"), place.group("city").strip(), country));
            }
        }
        return Optional.empty();
    }
}
