package org.lotse.workers.extraction.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.reading.Field;

/** The day a paper was issued: by its label, beside the place, in its title, or else the first date there is. */
public final class IssueDate implements PaperReader {

    private static final Phrases ISSUED = Words.phrases("date.issued");
    private static final Phrases TITLES = Words.phrases("title");
    private static final Phrases MAYBE = Words.phrases("date.maybe");
    private static final Phrases OTHER = Words.phrases("date.other");
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?:\\d{4,5} )?\\p{Lu}[\\p{L} ./()-]{2,40}, ?(?:den |le |the )?");
    private static final double LABELLED = 0.95;
    private static final double BY_PLACE = 0.9;
    private static final double BY_TITLE = 0.85;
    private static final double BY_PERIOD = 0.7;
    private static final double GUESSED = 0.6;

    @Override
    public List<Field> read(Paper paper) {
        return find(paper).stream().toList();
    }

    /** The day where a label, the place beside it or the title says that it is the day of issue. */
    public static Optional<Field> stated(Paper paper) {
        return labelled(paper, ISSUED, line -> !OTHER.standIn(line) || ISSUED.standIn(line))
                .map(found -> field(found, LABELLED))
                .or(() -> besidePlace(paper).map(found -> field(found, BY_PLACE)))
                .or(() -> inTitle(paper).map(found -> field(found, BY_TITLE)));
    }

    private static Optional<Field> find(Paper paper) {
        return stated(paper)
                .or(() -> besideWord(paper).map(found -> field(found, BY_TITLE)))
                .or(() -> afterPeriod(paper).map(found -> field(found, BY_PERIOD)))
                .or(() -> labelled(paper, MAYBE, IssueDate::free).map(found -> field(found, BY_PERIOD)))
                .or(() -> first(paper).map(found -> field(found, GUESSED)));
    }

    private static Field field(Found<LocalDate> found, double sure) {
        String day = found.value().toString();
        return found.part().field("dateOfIssue", day, day, sure);
    }

    private static boolean free(Line line) {
        return !OTHER.standIn(line);
    }

    private static Optional<Found<LocalDate>> labelled(Paper paper, Phrases labels, Predicate<Line> counts) {
        return Labelled.find(paper.layout(), labels, counts, paper.dates()).stream()
                .flatMap(label -> Stream.concat(label.row().stream(), label.under().stream())
                        .filter(found -> past(paper, found))
                        .findFirst()
                        .stream())
                .findFirst();
    }

    /** Right of «date» alone; under it stand the dates of tables too. */
    private static Optional<Found<LocalDate>> besideWord(Paper paper) {
        return Labelled.find(paper.layout(), MAYBE, IssueDate::free, paper.dates()).stream()
                .flatMap(label -> label.row().stream())
                .filter(found -> past(paper, found))
                .filter(found -> paper.periods().in(found.part().line(), 0).isEmpty())
                .findFirst();
    }

    private static Optional<Found<LocalDate>> besidePlace(Paper paper) {
        return dates(paper)
                .filter(found -> PLACE_BEFORE
                        .matcher(found.part()
                                .line()
                                .text()
                                .substring(0, found.part().from()))
                        .matches())
                .findFirst();
    }

    private static Optional<Found<LocalDate>> inTitle(Paper paper) {
        return dates(paper)
                .filter(found -> TITLES.in(found.part().line())
                        .filter(title -> title.to() <= found.part().from())
                        .isPresent())
                .filter(found -> paper.periods().in(found.part().line(), 0).isEmpty())
                .findFirst();
    }

    private static Optional<Found<LocalDate>> afterPeriod(Paper paper) {
        return paper.layout().page(1).stream()
                .flatMap(line -> paper.periods().in(line, 0).stream())
                .map(found -> new Found<>(found.value().end(), found.part()))
                .filter(found -> past(paper, found))
                .findFirst();
    }

    private static Optional<Found<LocalDate>> first(Paper paper) {
        return dates(paper).findFirst();
    }

    private static Stream<Found<LocalDate>> dates(Paper paper) {
        return paper.layout().lines().stream()
                .filter(IssueDate::free)
                .flatMap(line -> paper.dates().in(line, 0).stream())
                .filter(found -> past(paper, found));
    }

    private static boolean past(Paper paper, Found<LocalDate> found) {
        return !found.value().isAfter(paper.today());
    }
}
