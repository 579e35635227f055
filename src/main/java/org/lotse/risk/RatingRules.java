package org.lotse.risk;

import java.util.Set;

/** The decision table that turns facts into a rating. */
public interface RatingRules {

    Rating rate(RiskFacts facts);

    /** The values of a fact that the table names: words, or the bounds of a number; empty for a fact it does not ask for. */
    Set<String> toldApart(String fact);
}
