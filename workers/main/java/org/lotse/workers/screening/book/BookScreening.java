package org.lotse.workers.screening.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.workers.screening.book.PartitionResult.Found;
import org.lotse.workers.screening.match.ExplainedHit;
import org.lotse.workers.screening.match.Hit;
import org.lotse.workers.screening.match.Matcher;
import org.lotse.workers.screening.match.Query;

/**
 * Screens clients one after the other. Against a change, everybody is first held against the touched entries alone; the
 * few who resemble one are screened as in a run over everything, so that both runs give the same hits by construction.
 */
final class BookScreening {

    private static final int WITHOUT_LIMIT = Integer.MAX_VALUE;

    private final Matcher everything;
    private final Optional<Change> change;
    private final double threshold;
    private final List<Found> hits = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();
    private int screened;

    BookScreening(Matcher everything, Optional<Change> change, double threshold) {
        this.everything = everything;
        this.change = change;
        this.threshold = threshold;
    }

    /** A client without a name does not keep the others from being screened. */
    void screen(Partition.Client client) {
        Query query;
        try {
            query = client.query().query();
        } catch (IllegalStateException nothingToScreenBy) {
            refused.add(client.number());
            return;
        }
        screened++;
        found(query, client.whole()).forEach(hit -> hits.add(Found.of(client.number(), ExplainedHit.of(hit))));
    }

    private List<Hit> found(Query query, boolean whole) {
        if (whole || change.isEmpty()) {
            return once(everything.screen(query, threshold, WITHOUT_LIMIT).hits());
        }
        Change touched = change.get();
        if (touched.suspects().screen(query, threshold, 1).hits().isEmpty()) {
            return List.of();
        }
        return once(everything.screen(query, threshold, WITHOUT_LIMIT).hits()).stream()
                .filter(hit -> touched.concerns(hit.list(), hit.entry().id()))
                .toList();
    }

    /** Of entries with one number on one list, the one that comes nearest. */
    private static List<Hit> once(List<Hit> hits) {
        Set<String> seen = new HashSet<>();
        return hits.stream()
                .filter(hit -> seen.add(Change.key(hit.list(), hit.entry().id())))
                .toList();
    }

    List<Found> hits() {
        return hits;
    }

    List<Long> refused() {
        return refused;
    }

    int screened() {
        return screened;
    }
}
