package org.lotse.risk;

/**
 * One factor with its weight.
 *
 * @param points added to the sum; may be 0
 * @param reason key of the sentence that says why, e.g. {@code country.high-risk}
 */
public record RatedFactor(String factor, String value, int points, String reason) {}
