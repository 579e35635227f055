package org.lotse.workers.extraction.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.value.Money;

/** Amounts of a paper that labels name. */
final class Sums {

    private static final double LABELLED = 0.9;

    private final Paper paper;

    Sums(Paper paper) {
        this.paper = paper;
    }

    /** The first amount beside or under the label, those that say most of it before others. */
    Optional<Field> first(String field, List<Phrases> labels, Predicate<Line> counts) {
        return pick(field, labels, counts, amounts -> amounts.stream().findFirst());
    }

    /** The last amount in the label's row, where a statement has its balance. */
    Optional<Field> last(String field, List<Phrases> labels, Predicate<Line> counts) {
        return pick(field, labels, counts, amounts -> amounts.stream().reduce((one, next) -> next));
    }

    private Optional<Field> pick(
            String field,
            List<Phrases> labels,
            Predicate<Line> counts,
            Function<List<Found<Money>>, Optional<Found<Money>>> choice) {
        return labels.stream()
                .flatMap(phrases -> Labelled.find(paper.layout(), phrases, counts, paper.amounts()).stream())
                .flatMap(label ->
                        choice
                                .apply(certain(label.row()))
                                .or(() -> certain(label.under()).stream().findFirst())
                                .stream())
                .findFirst()
                .map(found -> found.part()
                        .field(field, found.part().text(), found.value().plain(), LABELLED));
    }

    private static List<Found<Money>> certain(List<Found<Money>> amounts) {
        return amounts.stream().filter(found -> found.value().certain()).toList();
    }
}
