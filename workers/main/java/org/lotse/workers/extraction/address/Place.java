package org.lotse.workers.extraction.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Words;

/**
 * The end of an address: city and postal code, the country where it is written with them.
 *
 * @param code empty where the place has none, as in Hong Kong
 * @param country ISO 3166-1 alpha-2
 */
record Place(Part part, Part code, Part city, Optional<String> country) {

    private static final String CITY = "(?<city>\\p{Lu}[\\p{L}'’. /()-]{1,40}?)";
    private static final String STATE = "(?<state>[A-Z]{2,3})";
    private static final String CANADIAN = "(?<code>[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)";
    private static final String BRITISH = "(?<code>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})";
    private static final String IRISH = "(?<code>[A-Z]\\d[\\dW] ?[A-Z\\d]{4})";
    private static final String AMERICAN = Words.list("us.state").stream()
            .collect(Collectors.joining("|", "(?<state>", ")\\.?,?\\s+(?<code>\\d{5}(?:-\\d{4})?)"));
    private static final String END = "\\s*$";

    /** An address's last line may hold the street before the place; a comma or dash stands between them. */
    private static final String BEGIN = "(?:^|[,;·•|–—-]\\s*)";

    private static final List<Pattern> SHAPES = shapes(
            "(?:(?<country>[A-Z]{1,3})\\s?[-–]\\s?)?(?<code>\\d{4} ?[A-Z]{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{3} \\d{2}|\\d{4,6})[,.]?\\s+"
                    + CITY + "(?:\\s+(?:CEDEX|Cedex)(?:\\s+\\d{1,2})?)?",
            CITY + ",?\\s+" + BRITISH,
            CITY + ",?\\s+" + IRISH,
            CITY + "[,\\s]\\s*" + AMERICAN,
            CITY + ",\\s*" + STATE + "[,.]?\\s+(?<code>\\d{5}(?:-\\d{4})?)",
            CITY + "\\s+(?<code>\\d{6}),?\\s+\\p{Lu}\\p{L}+(?: \\p{L}+)?",
            CITY + "[,\\s]\\s*" + STATE + "\\.?,?\\s+" + CANADIAN,
            CITY + "[,\\s]\\s*" + STATE + "\\s*,\\s*\\p{L}+\\s*,\\s*" + CANADIAN,
            CITY + ",?\\s+(?<state>NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\\s+(?<code>\\d{4})",
            CITY + ",\\s*\\p{Lu}\\p{L}+(?: \\p{L}+)?,?\\s+(?<code>\\d{5,6})(?:,\\s*(?<country>[A-Z]{2}))?",
            CITY + "(?:\\s*[-–]\\s*|,\\s*)(?<code>\\d{4,6})");

    private static List<Pattern> shapes(String... shapes) {
        return Arrays.stream(shapes)
                .map(shape -> Pattern.compile(BEGIN + "(?<place>" + shape + ")" + END))
                .toList();
    }

    /** The place that a line ends with. */
    static Optional<Place> in(Line line) {
        return in(line.whole());
    }

    /** The place that some characters of a line end with. */
    static Optional<Place> in(Part part) {
        if (!part.line().hasFigures()) {
            return Optional.empty();
        }
        for (Pattern shape : SHAPES) {
            Matcher match = shape.matcher(part.text());
            if (match.find()) {
                return Optional.of(of(part, match, shape));
            }
        }
        return Optional.empty();
    }

    private static Place of(Part part, Matcher match, Pattern shape) {
        Optional<String> country = shape.pattern().contains("<country>")
                ? Optional.ofNullable(match.group("country")).flatMap(CountryNames::sign)
                : Optional.empty();
        return new Place(
                within(part, match, "place"), within(part, match, "code"), within(part, match, "city"), country);
    }

    private static Part within(Part part, Matcher match, String group) {
        return part.line().part(part.from() + match.start(group), part.from() + match.end(group));
    }

    /** A place without a postal code. */
    static Place named(Part city) {
        return new Place(city, city.line().part(city.from(), city.from()), city, Optional.empty());
    }

    Line line() {
        return part.line();
    }

    /** What stands before the place on its line. */
    Part before() {
        return line().part(0, part.from());
    }

    /** As letters of this country's post compare it: upper case, no blank. */
    String plainCode() {
        return code.text().replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
