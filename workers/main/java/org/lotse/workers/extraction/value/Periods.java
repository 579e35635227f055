package org.lotse.workers.extraction.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Values;
import org.lotse.workers.extraction.layout.Words;

/** Periods: two dates with «to» between them, a month with its year, or a beginning that borrows its month from the end. */
public final class Periods implements Values<Period> {

    private static final Phrases UNTIL = Words.phrases("period.until");
    private static final int LONGEST_BETWEEN = 12;
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})\\s?(?:er|\\.|st|nd|rd|th|\"|“|”|°)?(?:\\s?\\p{L}{1,3})?\\s*(?:-|\\p{L}{2,5})?\\s*$");
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\p{L})(?<month>\\p{L}{3,10})\\.?,?\\s?(?<year>(?:19|20)\\d{2})(?!\\d)|(?<!\\d)(?<of>(?:19|20)\\d{2})\\s?年\\s?(?<figure>\\d{1,2})\\s?月(?!\\s?\\d)|(?<![\\d./-])(?<short>0[1-9]|1[0-2])[/.](?<whole>(?:19|20)\\d{2})(?!\\d)");

    private final Dates dates;

    public Periods(Dates dates) {
        this.dates = dates;
    }

    @Override
    public List<Found<Period>> in(Line line, int from) {
        if (!line.hasFigures()) {
            return List.of();
        }
        List<Found<LocalDate>> days = dates.in(line, from);
        List<Found<Period>> found = new ArrayList<>();
        for (int at = 0; at + 1 < days.size(); at++) {
            Found<LocalDate> start = days.get(at);
            Found<LocalDate> end = days.get(at + 1);
            if (joined(line, start.part().to(), end.part().from())
                    && !start.value().isAfter(end.value())) {
                found.add(period(
                        start.value(),
                        end.value(),
                        line.part(start.part().from(), end.part().to())));
            }
        }
        if (found.isEmpty() && days.size() == 1) {
            borrowed(line, from, days.get(0)).ifPresent(found::add);
        }
        if (found.isEmpty() && days.isEmpty()) {
            month(line, from).ifPresent(found::add);
        }
        return found;
    }

    private static boolean joined(Line line, int from, int to) {
        String between = line.folded().substring(from, to).strip();
        return between.length() <= LONGEST_BETWEEN && UNTIL.standIn(between);
    }

    /** «1 to 28 February 2026», «01.02. - 28.02.2026». */
    private static Optional<Found<Period>> borrowed(Line line, int from, Found<LocalDate> end) {
        int until = end.part().from();
        String before = line.folded().substring(Math.min(from, until), until);
        Matcher day = DAY_BEFORE.matcher(before.replaceAll("[./]\\d{1,2}[./]?(?=\\s*\\D*$)", ""));
        if (!UNTIL.standIn(before) || !day.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(day.group("day"));
        return first >= 1 && first < end.value().getDayOfMonth()
                ? Optional.of(period(end.value().withDayOfMonth(first), end.value(), end.part()))
                : Optional.empty();
    }

    private static Optional<Found<Period>> month(Line line, int from) {
        Matcher match = MONTH.matcher(line.folded());
        while (match.find(Math.max(from, 0))) {
            OptionalInt month = number(match);
            if (month.isPresent()) {
                YearMonth whole = YearMonth.of(year(match), month.getAsInt());
                return Optional.of(period(whole.atDay(1), whole.atEndOfMonth(), line.part(match.start(), match.end())));
            }
            from = match.end();
        }
        return Optional.empty();
    }

    private static OptionalInt number(Matcher match) {
        if (match.group("month") != null) {
            return Months.number(match.group("month"));
        }
        String figure = match.group("figure") == null ? match.group("short") : match.group("figure");
        int month = Integer.parseInt(figure);
        return month >= 1 && month <= 12 ? OptionalInt.of(month) : OptionalInt.empty();
    }

    private static int year(Matcher match) {
        for (String name : List.of("year", "of", "whole")) {
            if (match.group(name) != null) {
                return Integer.parseInt(match.group(name));
            }
        }
        throw new IllegalStateException("A month without its year does not match");
    }

    private static Found<Period> period(LocalDate start, LocalDate end, Part part) {
        return new Found<>(new Period(start, end, part), part);
    }
}
