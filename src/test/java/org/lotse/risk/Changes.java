package org.lotse.risk;

import java.util.Optional;

/** The search for a smaller rating without the platform around it. */
public final class Changes {

    private Changes() {}

    public static Optional<Counterfactual> smallest(RatingRules rules, RiskFacts facts) {
        return new SmallestChange(rules).of(facts, rules.rate(facts));
    }
}
