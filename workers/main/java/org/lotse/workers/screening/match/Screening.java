package org.lotse.workers.screening.match;

import java.util.List;
import java.util.Optional;

/**
 * What a query found.
 *
 * @param hits at or above the threshold, best first
 * @param nearMiss the best entry below the threshold
 */
public record Screening(List<Hit> hits, Optional<Hit> nearMiss) {

    public Screening {
        hits = List.copyOf(hits);
    }
}
