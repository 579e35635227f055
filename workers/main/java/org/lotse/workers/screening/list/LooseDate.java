package org.lotse.workers.screening.list;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates of birth as lists write them in words; what does not exist is read as far as it does. */
final class LooseDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{1,2}){0,2}(?:T.*)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)([12]\\d{3})(?!\\d)");
    private static final Pattern DECADE = Pattern.compile("(?<!\\d)([12]\\d{2})0s");
    private static final Pattern ABOUT = Pattern.compile("(?i)^(circa|approx|about|c\\.|ca\\.).*");
    private static final List<DateTimeFormatter> WORDS = Stream.of(
                    "d MMM uuuu", "d MMMM uuuu", "MMM uuuu", "MMMM uuuu", "MMM-uuuu", "d-MMM-uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private LooseDate() {}

    /** Every date in a text such as {@code 1972-08-10 or 1972-08-11}. */
    static List<BirthDate> all(String text) {
        return Stream.of(text.split("\\s+or\\s+|;|\\s*\\(\\d+\\)\\s*"))
                .map(LooseDate::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * {@code 19 Jun 1951}, {@code Jun 1951}, {@code 1951}, {@code circa 1951}, {@code 1951 to 1953}, {@code 1950s},
     * {@code 19/06/1951}, {@code 00/00/1951}, {@code 1951-06-19}.
     */
    static Optional<BirthDate> of(String text) {
        String date = text == null || text.length() > 100 ? "" : text.strip().replaceAll("\\s+", " ");
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            return BirthDate.of("%s-%s-%s".formatted(numbers.group(3), numbers.group(2), numbers.group(1)));
        }
        Matcher month = MONTH_YEAR.matcher(date);
        if (month.matches()) {
            return BirthDate.of(month.group(2) + "-" + month.group(1));
        }
        return ISO.matcher(date).matches() ? BirthDate.of(date) : inWords(date);
    }

    private static Optional<BirthDate> inWords(String date) {
        Matcher decade = DECADE.matcher(date);
        if (decade.find()) {
            int first = Integer.parseInt(decade.group(1)) * 10;
            return Optional.of(BirthDate.years(first, first + 9));
        }
        Matcher years = YEAR.matcher(date);
        if (!years.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        if (years.find()) {
            return Optional.of(BirthDate.years(first, Integer.parseInt(years.group(1))));
        }
        return Optional.of(ABOUT.matcher(date).matches() ? BirthDate.circa(first) : asPreciselyAs(date, first));
    }

    private static BirthDate asPreciselyAs(String date, int year) {
        for (DateTimeFormatter words : WORDS) {
            try {
                TemporalAccessor parsed = words.parseUnresolved(date, new ParsePosition(0));
                if (parsed != null && parsed.isSupported(ChronoField.MONTH_OF_YEAR)) {
                    return day(year, (int) parsed.getLong(ChronoField.MONTH_OF_YEAR), parsed);
                }
            } catch (DateTimeException otherWords) {
                continue;
            }
        }
        return BirthDate.year(year);
    }

    private static BirthDate day(int year, int month, TemporalAccessor parsed) {
        int day = parsed.isSupported(ChronoField.DAY_OF_MONTH) ? (int) parsed.getLong(ChronoField.DAY_OF_MONTH) : 0;
        return new BirthDate(year, year, month, YearMonth.of(year, month).isValidDay(day) ? day : 0);
    }

    /** A calendar day such as {@code 06/11/2024}, day first unless told otherwise, or {@code 2024-11-06}. */
    static Optional<LocalDate> published(String text, boolean monthFirst) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (numbers.matches()) {
            return day(numbers.group(3), numbers.group(monthFirst ? 1 : 2), numbers.group(monthFirst ? 2 : 1));
        }
        String date = text.strip();
        Matcher iso = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*").matcher(date);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : inWordsOf(date);
    }

    private static Optional<LocalDate> inWordsOf(String date) {
        return of(date).filter(BirthDate::isDay).map(day -> LocalDate.of(day.fromYear(), day.month(), day.day()));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
