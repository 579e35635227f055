package org.lotse.risk;

import java.time.Instant;
import java.util.List;

/**
 * A rating with its rationale.
 *
 * @param points sum of the factors' points
 * @param instead what would have led to a lower rating; null for the lowest, and where no change would
 * @param table name and version of the decision table that gave it
 */
public record Rating(
        RiskRating rating, int points, List<RatedFactor> factors, Counterfactual instead, String table, Instant at) {

    public Rating {
        factors = List.copyOf(factors);
    }

    Rating with(Counterfactual counterfactual) {
        return new Rating(rating, points, factors, counterfactual, table, at);
    }
}
