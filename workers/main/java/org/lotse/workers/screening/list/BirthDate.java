package org.lotse.workers.screening.list;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as precisely as it is known: a day, a month, a year or a span of years, both ends included.
 *
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record BirthDate(int fromYear, int toYear, int month, int day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ].*|[+Z-].*)?");
    private static final Pattern SPAN = Pattern.compile("(\\d{4})/(\\d{4})");
    private static final int CIRCA_YEARS = 1;

    public BirthDate {
        if (fromYear > toYear) {
            throw new IllegalArgumentException("A span of years ends before it begins");
        }
    }

    public static BirthDate year(int year) {
        return new BirthDate(year, year, 0, 0);
    }

    public static BirthDate years(int from, int to) {
        return new BirthDate(Math.min(from, to), Math.max(from, to), 0, 0);
    }

    public static BirthDate circa(int year) {
        return years(year - CIRCA_YEARS, year + CIRCA_YEARS);
    }

    /**
     * Reads {@code 1965}, {@code 1965-04}, {@code 1965-04-01} or the span {@code 1965/1967}. Day and month in the wrong order are kept as they
     * stand, because that is a typing error a comparison should see; other impossible parts are unknown, such as the
     * 30th of February's day.
     */
    public static Optional<BirthDate> of(String text) {
        Matcher span = SPAN.matcher(text == null ? "" : text.strip());
        if (span.matches()) {
            return Optional.of(years(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
        }
        Matcher iso = ISO.matcher(text == null ? "" : text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(iso.group(1));
        int month = part(iso.group(2));
        int day = part(iso.group(3));
        boolean exists = exists(month, day);
        return Optional.of(new BirthDate(year, year, exists || month <= 12 ? month : 0, exists ? day : 0));
    }

    private static int part(String digits) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        return number > 31 ? 0 : number;
    }

    private static boolean exists(int month, int day) {
        boolean swapped = month > 12 && day <= 12;
        return swapped || month > 0 && month <= 12 && day <= Month.of(month).maxLength();
    }

    public boolean isDay() {
        return day > 0 && fromYear == toYear;
    }

    /** Years between two dates at the nearest; 0 when the spans touch. */
    public int yearsApart(BirthDate other) {
        return Math.max(0, Math.max(other.fromYear - toYear, fromYear - other.toYear));
    }

    @Override
    public String toString() {
        if (fromYear != toYear) {
            return fromYear + " to " + toYear;
        }
        if (month == 0) {
            return "%04d".formatted(fromYear);
        }
        return day == 0 ? "%04d-%02d".formatted(fromYear, month) : "%04d-%02d-%02d".formatted(fromYear, month, day);
    }
}
