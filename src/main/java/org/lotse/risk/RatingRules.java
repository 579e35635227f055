package org.lotse.risk;

/** The decision table that turns facts into a rating. */
public interface RatingRules {

    Rating rate(RiskFacts facts);
}
