package org.lotse.risk;

import java.util.List;

/**
 * What the rating rests on.
 *
 * @param countries nationality, residence and tax residence, without repeats
 * @param expectedMonthlyTurnover in whole euros
 * @param channel how the client came: ONLINE or BRANCH
 */
public record RiskFacts(
        String product,
        List<String> countries,
        String occupation,
        boolean politicallyExposed,
        boolean trueMatch,
        int falsePositives,
        int expectedMonthlyTurnover,
        String originOfFunds,
        String channel) {}
