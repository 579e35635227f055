package org.lotse.workers.extraction.address;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as letters write them, in figures and with the month's name in English, German, French or Dutch. */
final class Dates {

    private static final List<String> MONTHS = List.of(
            "jan",
            "feb|fév|fev",
            "mar|mär|maer|mrt",
            "apr|avr",
            "may|mai|mei",
            "jun|juin",
            "jul|juil",
            "aug|aoû|aou",
            "sep",
            "oct|okt",
            "nov",
            "dec|dez|déc");
    private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("\\b(?<year>\\d{4})-(?<figure>\\d{2})-(?<day>\\d{2})\\b"),
            Pattern.compile("\\b(?<day>\\d{1,2})[./](?<figure>\\d{1,2})[./](?<year>\\d{4})\\b"),
            Pattern.compile("\\b(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+" + MONTH + ",?\\s+(?<year>\\d{4})\\b"),
            Pattern.compile("\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b"));

    private Dates() {}

    /** The first date in a text; days before months where only figures stand. */
    static Optional<LocalDate> first(String text) {
        for (Pattern shape : SHAPES) {
            Matcher date = shape.matcher(text);
            while (date.find()) {
                Optional<LocalDate> day = day(date, shape.pattern().contains("<figure>"));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher date, boolean figures) {
        int month = figures ? Integer.parseInt(date.group("figure")) : month(date.group("month"));
        try {
            int year = Integer.parseInt(date.group("year"));
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(date.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 0 for a word that is no month. */
    private static int month(String name) {
        String written = name.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (String beginning : MONTHS.get(month - 1).split("\\|")) {
                if (written.startsWith(beginning)) {
                    return month;
                }
            }
        }
        return 0;
    }
}
