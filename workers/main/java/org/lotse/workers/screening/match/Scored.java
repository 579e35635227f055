package org.lotse.workers.screening.match;

import java.util.Comparator;
import java.util.List;
import org.lotse.workers.screening.name.ReadName;

/**
 * A name of an entry with its score, not explained yet, because most never need to be.
 *
 * @param number of the name in its index, so that equal scores have a fixed order
 * @param sum in ten-thousandths
 */
record Scored(int number, IndexedName name, ReadName query, List<Contribution> contributions, int sum) {

    static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingInt(Scored::sum).reversed().thenComparingInt(Scored::number);

    static Scored better(Scored a, Scored b) {
        return BEST_FIRST.compare(a, b) <= 0 ? a : b;
    }

    /** What the name alone contributes, 0 to 1. */
    double likeName() {
        return contributions.get(0).points();
    }

    Hit hit() {
        Alignment alignment = new Alignment(query.tokens(), name.name().tokens(), new Likeness());
        return new Hit(
                name.list(),
                name.entry(),
                sum / (double) Scoring.FULL,
                query,
                name.name(),
                name.weak(),
                TokenCosts.of(alignment),
                contributions);
    }
}
