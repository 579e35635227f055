package org.lotse.workers.extraction.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Values;

/** Dates in figures and with the month's name, in the languages we have words for. Remembers what it found. */
public final class Dates implements Values<LocalDate> {

    private static final String MONTH = "(?<month>\\p{L}{3,10})";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?年\\s?(?<figure>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日?"),
            Pattern.compile(
                    "(?<![\\d./-])" + YEAR + "(?<sep>[-/.])(?<figure>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![\\d-])"),
            Pattern.compile("(?<![\\d.,/-])(?<one>\\d{1,2})\\s?(?<sep>[./-])\\s?(?<two>\\d{1,2})\\s?\\k<sep>\\s?"
                    + "(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d,%/]|\\.\\d)"),
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s?(?:\\.|st|nd|rd|th|er|e|de)?[\\s.-]{0,2}(?:of |de )?" + MONTH
                    + "[.,]?[\\s-]{0,2}" + YEAR + "(?!\\d)"),
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\.?\\s{0,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,2}" + YEAR
                    + "(?!\\d)"));

    private final DateOrder order;
    private final LocalDate today;
    private final Map<Line, List<Found<LocalDate>>> known = new IdentityHashMap<>();

    public Dates(DateOrder order, LocalDate today) {
        this.order = order;
        this.today = today;
    }

    @Override
    public List<Found<LocalDate>> in(Line line, int from) {
        List<Found<LocalDate>> all = known.computeIfAbsent(line, this::all);
        return from == 0
                ? all
                : all.stream().filter(date -> date.part().from() >= from).toList();
    }

    private List<Found<LocalDate>> all(Line line) {
        if (!line.hasFigures()) {
            return List.of();
        }
        List<Found<LocalDate>> found = new ArrayList<>();
        for (Pattern shape : SHAPES) {
            Matcher match = shape.matcher(line.folded());
            while (match.find()) {
                if (!covered(found, match.start())) {
                    day(match, shape)
                            .ifPresent(day -> found.add(new Found<>(day, line.part(match.start(), match.end()))));
                }
            }
        }
        found.sort(Comparator.comparingInt(date -> date.part().from()));
        return found;
    }

    private static boolean covered(List<Found<LocalDate>> found, int at) {
        return found.stream()
                .anyMatch(date -> at >= date.part().from() && at < date.part().to());
    }

    private Optional<LocalDate> day(Matcher match, Pattern shape) {
        int year = year(match.group("year"));
        if (shape.pattern().contains("<one>")) {
            int one = Integer.parseInt(match.group("one"));
            int two = Integer.parseInt(match.group("two"));
            boolean monthFirst = match.group("sep").equals("/") && order == DateOrder.MONTH_FIRST && one <= 12;
            return monthFirst || two > 12 ? day(year, one, two) : day(year, two, one);
        }
        int day = Integer.parseInt(match.group("day"));
        if (shape.pattern().contains("<figure>")) {
            return day(year, Integer.parseInt(match.group("figure")), day);
        }
        OptionalInt month = Months.number(match.group("month"));
        return month.isPresent() ? day(year, month.getAsInt(), day) : Optional.empty();
    }

    /** Years of two figures are past years, or the coming one. */
    private int year(String written) {
        int year = Integer.parseInt(written);
        if (written.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year <= today.getYear() + 1 ? century + year : century - 100 + year;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
