package org.lotse.risk;

import java.time.Instant;
import java.util.List;

/**
 * A rating with its rationale.
 *
 * @param points sum of the factors' points
 * @param table name and version of the decision table that gave it
 */
public record Rating(RiskRating rating, int points, List<RatedFactor> factors, String table, Instant at) {

    public Rating {
        factors = List.copyOf(factors);
    }
}
