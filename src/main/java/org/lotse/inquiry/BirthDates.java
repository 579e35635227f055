package org.lotse.inquiry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Dates of birth as precisely as somebody knows them: {@code 1965}, {@code 1965-04} or {@code 1965-04-01}. */
final class BirthDates {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private BirthDates() {}

    /** Whether the calendar has that day, month or year. */
    static boolean exist(String text) {
        try {
            return FORM.matcher(text).matches() && first(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Whether it may lie in the past, seen from a day. */
    static boolean past(String text, LocalDate today) {
        return !exist(text) || !first(text).isAfter(today);
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
