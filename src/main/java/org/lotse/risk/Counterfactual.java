package org.lotse.risk;

import java.util.List;

/**
 * The smallest change of facts that would have led to a lower rating (AMLR 76, CJEU C-203/22).
 *
 * @param rating what it would have been
 * @param points sum of the factors' points then
 * @param changed the factors that would have been others, as they would have been
 */
public record Counterfactual(RiskRating rating, int points, List<RatedFactor> changed) {

    public Counterfactual {
        changed = List.copyOf(changed);
    }
}
