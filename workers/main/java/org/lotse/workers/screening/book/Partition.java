package org.lotse.workers.screening.book;

import java.util.List;
import org.lotse.workers.screening.ScreeningQuery;
import org.lotse.workers.screening.archive.Edition;

/**
 * A slice of the book as the platform hands it out.
 *
 * @param lists the editions everybody is screened against
 * @param from for a change of the lists, the editions before it
 * @param base what screened the book before; absent for a screening of everything
 */
record Partition(Kind kind, List<Edition> lists, List<Edition> from, Base base, List<Client> clients) {

    enum Kind {
        FULL,
        DELTA
    }

    /** Engine and threshold that the hits of the book come from. */
    record Base(String engine, double threshold) {}

    /** @param whole whether the client's data is new, so that the change alone does not do */
    record Client(long number, boolean whole, ScreeningQuery query) {}

    /** Hits from another engine or another threshold cannot be added to. */
    boolean isChangeFor(String engine, double threshold) {
        return kind == Kind.DELTA
                && base != null
                && base.engine().equals(engine)
                && Math.round(base.threshold() * 10_000) == Math.round(threshold * 10_000);
    }
}
