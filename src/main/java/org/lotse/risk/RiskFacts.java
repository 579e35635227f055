package org.lotse.risk;

import java.util.List;

/**
 * What the rating rests on.
 *
 * @param countries nationality, residence and tax residence, without repeats
 * @param legalForm of a legal entity; null for a natural person
 * @param occupation of a natural person; null for a legal entity
 * @param politicallyExposed the client, or anybody who stands behind a legal entity
 * @param expectedMonthlyTurnover in whole euros
 * @param channel how the client came: ONLINE or BRANCH
 */
public record RiskFacts(
        String product,
        List<String> countries,
        String legalForm,
        String occupation,
        boolean politicallyExposed,
        boolean trueMatch,
        int falsePositives,
        int expectedMonthlyTurnover,
        String originOfFunds,
        String channel) {

    /** The same facts after screening. */
    public RiskFacts screened(boolean truly, int cleared) {
        return withTrueMatch(truly).withFalsePositives(cleared);
    }

    RiskFacts withCountries(List<String> changed) {
        return new RiskFacts(
                product,
                changed,
                legalForm,
                occupation,
                politicallyExposed,
                trueMatch,
                falsePositives,
                expectedMonthlyTurnover,
                originOfFunds,
                channel);
    }

    RiskFacts withOccupation(String changed) {
        return new RiskFacts(
                product,
                countries,
                legalForm,
                changed,
                politicallyExposed,
                trueMatch,
                falsePositives,
                expectedMonthlyTurnover,
                originOfFunds,
                channel);
    }

    RiskFacts withPoliticallyExposed(boolean changed) {
        return new RiskFacts(
                product,
                countries,
                legalForm,
                occupation,
                changed,
                trueMatch,
                falsePositives,
                expectedMonthlyTurnover,
                originOfFunds,
                channel);
    }

    RiskFacts withTrueMatch(boolean changed) {
        return new RiskFacts(
                product,
                countries,
                legalForm,
                occupation,
                politicallyExposed,
                changed,
                falsePositives,
                expectedMonthlyTurnover,
                originOfFunds,
                channel);
    }

    RiskFacts withFalsePositives(int changed) {
        return new RiskFacts(
                product,
                countries,
                legalForm,
                occupation,
                politicallyExposed,
                trueMatch,
                changed,
                expectedMonthlyTurnover,
                originOfFunds,
                channel);
    }

    RiskFacts withExpectedMonthlyTurnover(int changed) {
        return new RiskFacts(
                product,
                countries,
                legalForm,
                occupation,
                politicallyExposed,
                trueMatch,
                falsePositives,
                changed,
                originOfFunds,
                channel);
    }

    RiskFacts withOriginOfFunds(String changed) {
        return new RiskFacts(
                product,
                countries,
                legalForm,
                occupation,
                politicallyExposed,
                trueMatch,
                falsePositives,
                expectedMonthlyTurnover,
                changed,
                channel);
    }

    RiskFacts withChannel(String changed) {
        return new RiskFacts(
                product,
                countries,
                legalForm,
                occupation,
                politicallyExposed,
                trueMatch,
                falsePositives,
                expectedMonthlyTurnover,
                originOfFunds,
                changed);
    }
}
