package org.lotse.workers.extraction.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.value.Period;

/** The time a paper speaks of: between two days, a month, or a year as tax papers have it. */
final class PeriodReader implements PaperReader {

    private static final Phrases LABELS = Words.phrases("period.label");
    private static final Phrases YEAR_TO = Words.phrases("period.year.to");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:19|20)\\d{2}(?![\\d./-])");
    private static final double LABELLED = 0.9;
    private static final double GUESSED = 0.7;

    private final boolean wholeYears;
    private final boolean guesses;

    private PeriodReader(boolean wholeYears, boolean guesses) {
        this.wholeYears = wholeYears;
        this.guesses = guesses;
    }

    static PeriodReader ofMonths() {
        return new PeriodReader(false, true);
    }

    /** Where a month and year alone may be a running number. */
    static PeriodReader ofLabels() {
        return new PeriodReader(false, false);
    }

    /** A year alone counts as a period too. */
    static PeriodReader ofYears() {
        return new PeriodReader(true, true);
    }

    @Override
    public List<Field> read(Paper paper) {
        return yearTo(paper)
                .or(() -> labelled(paper))
                .map(found -> fields(found, LABELLED))
                .or(() -> first(paper).map(found -> fields(found, GUESSED)))
                .orElse(List.of());
    }

    /** «Tax year to 5 April 2026» begins a year and a day earlier. */
    private static Optional<Found<Period>> yearTo(Paper paper) {
        return Labelled.find(paper.layout(), YEAR_TO, line -> true, paper.dates()).stream()
                .flatMap(label -> label.row().stream().limit(1))
                .findFirst()
                .map(end -> new Found<>(
                        new Period(end.value().minusYears(1).plusDays(1), end.value(), end.part()), end.part()));
    }

    private Optional<Found<Period>> labelled(Paper paper) {
        return Labelled.find(paper.layout(), LABELS, line -> true, (line, from) -> periods(paper, line, from)).stream()
                .flatMap(label -> label.nearest().stream())
                .findFirst();
    }

    private Optional<Found<Period>> first(Paper paper) {
        return paper.layout().lines().stream()
                .filter(line -> guesses || paper.dates().in(line, 0).size() > 1)
                .flatMap(line -> paper.periods().in(line, 0).stream())
                .findFirst();
    }

    private List<Found<Period>> periods(Paper paper, Line line, int from) {
        List<Found<Period>> exact = paper.periods().in(line, from);
        return exact.isEmpty() && wholeYears ? years(line, from).toList() : exact;
    }

    private static Stream<Found<Period>> years(Line line, int from) {
        Matcher year = YEAR.matcher(line.folded());
        return year.find(from)
                ? Stream.of(WholeYear.of(Integer.parseInt(year.group()), line.part(year.start(), year.end())))
                : Stream.empty();
    }

    private static List<Field> fields(Found<Period> found, double sure) {
        String start = found.value().start().toString();
        String end = found.value().end().toString();
        return List.of(
                found.part().field("periodStart", start, start, sure),
                found.part().field("periodEnd", end, end, sure));
    }
}
