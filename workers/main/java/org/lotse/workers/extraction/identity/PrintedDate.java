package org.lotse.workers.extraction.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.value.Months;

/**
 * A day as identity documents print it: «12.08.1990», «12 AUG/AOÛT 90», «1990年8月12日».
 *
 * @param year of two figures where the century is left out
 * @param part where it stands
 */
record PrintedDate(int year, int month, int day, Part part) {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2}|\\d{2})(?!\\d)";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(
                    "(?<!\\d)(?<year>(?:19|20)\\d{2})\\s?[-./年]\\s?(?<figure>\\d{1,2})\\s?[-./月]\\s?(?<day>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})[ ./-]{1,2}(?<figure>\\d{1,2})[ ./-]{1,2}" + YEAR),
            Pattern.compile(
                    "(?<!\\d)(?<day>\\d{1,2})[ .-]{0,2}(?<name>\\p{L}{3,10})\\.?(?:\\s?[/|]\\s?(?<other>\\p{L}{3,10})\\.?)?"
                            + "[ .-]{0,2}" + YEAR));
    private static final Map<String, Integer> SHORT = shortened();

    /** The days in some characters of a line, from left to right. */
    static List<PrintedDate> in(Part part) {
        List<PrintedDate> found = new ArrayList<>();
        for (Pattern shape : SHAPES) {
            Matcher match = shape.matcher(part.folded());
            while (match.find()) {
                of(match, shape, part.line().part(part.from() + match.start(), part.from() + match.end()))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(date -> date.part().from()));
        return found;
    }

    private static Optional<PrintedDate> of(Matcher match, Pattern shape, Part part) {
        OptionalInt month = shape.pattern().contains("<figure>")
                ? OptionalInt.of(Integer.parseInt(match.group("figure")))
                : month(match.group("name"), match.group("other"));
        int year = Integer.parseInt(match.group("year"));
        int day = Integer.parseInt(match.group("day"));
        return month.stream()
                .filter(number -> number >= 1 && number <= 12)
                .filter(number -> YearMonth.of(full(year), number).isValidDay(day))
                .mapToObj(number -> new PrintedDate(year, number, day, part))
                .findFirst();
    }

    /** In the widest sense, so that no 29 February is lost. */
    private static int full(int year) {
        return year < 100 ? 2000 + year : year;
    }

    /** What both languages say; where one name was not made out, what the other says. */
    private static OptionalInt month(String name, String other) {
        int[] named = Stream.of(name, other == null ? name : other)
                .map(PrintedDate::month)
                .flatMapToInt(OptionalInt::stream)
                .distinct()
                .toArray();
        return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
    }

    private static OptionalInt month(String name) {
        OptionalInt known = Months.number(name);
        return known.isPresent() || !SHORT.containsKey(name) ? known : OptionalInt.of(SHORT.get(name));
    }

    private static Map<String, Integer> shortened() {
        Map<String, Integer> names = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (String name : PrintedField.list("month." + month)) {
                names.put(Fold.of(name), month);
            }
        }
        return Map.copyOf(names);
    }

    /** Whether it is that day, as far as it says. */
    boolean is(LocalDate date) {
        int same = year < 100 ? date.getYear() % 100 : date.getYear();
        return year == same && month == date.getMonthValue() && day == date.getDayOfMonth();
    }

    /** Whether the year is written out. */
    boolean whole() {
        return year >= 100;
    }

    /** The day in the past that it must be; of two figures the latest such year. */
    LocalDate past(LocalDate today) {
        int century = today.getYear() / 100 * 100;
        LocalDate latest = whole() ? day(year) : day(century + year);
        return whole() || !latest.isAfter(today) ? latest : day(century - 100 + year);
    }

    /** The day that it must be on a document that expires; of two figures the year of this century. */
    LocalDate expiry(LocalDate today) {
        return whole() ? day(year) : day(today.getYear() / 100 * 100 + year);
    }

    private LocalDate day(int fullYear) {
        return YearMonth.of(fullYear, month).atEndOfMonth().getDayOfMonth() < day
                ? YearMonth.of(fullYear, month).atEndOfMonth()
                : LocalDate.of(fullYear, month, day);
    }
}
