package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.application.Occupation;
import org.lotse.application.OriginOfFunds;
import org.lotse.party.LegalForm;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.risk.Changes;
import org.lotse.risk.Counterfactual;
import org.lotse.risk.RatedFactor;
import org.lotse.risk.Rating;
import org.lotse.risk.RatingRules;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RiskRatingTest {

    private final House house = House.standing();
    private final RatingRules rules = house.beans.getBean(RatingRules.class);

    @Test
    void theOrdinaryClientIsALowRiskAndEveryFactorSaysWhy() {
        Rating rating = rules.rate(new Facts().facts());

        assertThat(rating.rating()).isEqualTo(RiskRating.LOW);
        assertThat(rating.points()).isEqualTo(10);
        assertThat(rating.table()).isEqualTo("risk-rating 1");
        assertThat(rating.at()).isEqualTo(BankInMemory.NOW);
        assertThat(rating.factors())
                .containsExactly(
                        new RatedFactor("product", "CURRENT_ACCOUNT", 5, "product.current-account"),
                        new RatedFactor("country", "DE", 0, "country.standard"),
                        new RatedFactor("occupation", "EMPLOYED", 0, "occupation.employed"),
                        new RatedFactor("pep", "no", 0, "pep.no"),
                        new RatedFactor("hits", "0", 0, "hits.none"),
                        new RatedFactor("turnover", "2000", 0, "turnover.low"),
                        new RatedFactor("origin-of-funds", "SALARY", 0, "origin-of-funds.salary"),
                        new RatedFactor("channel", "ONLINE", 5, "channel.online"));
    }

    /** Delegated Regulation (EU) 2016/1675, Annex, as amended up to (EU) 2025/1184. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AF", "DZ", "AO", "BF", "CM", "CI", "CD", "HT", "IR", "KE", "KP", "LA", "LB", "ML", "MC", "MZ", "MM",
                "NA", "NP", "NG", "ZA", "SS", "SY", "TZ", "TT", "VU", "VE", "VN", "YE"
            })
    void tiesToAHighRiskThirdCountryAreAtLeastAHighRisk(String country) {
        Rating rating = rules.rate(new Facts().countries("DE", country).facts());

        assertThat(rating.rating()).isEqualTo(RiskRating.HIGH);
        assertThat(rating.factors()).contains(new RatedFactor("country", country, 40, "country.high-risk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "BY"})
    void tiesToASanctionedCountryAreAMediumRisk(String country) {
        Rating rating = rules.rate(new Facts().countries(country).facts());

        assertThat(rating.rating()).isEqualTo(RiskRating.MEDIUM);
        assertThat(rating.factors()).contains(new RatedFactor("country", country, 25, "country.elevated"));
    }

    @Test
    void severalRiskyCountriesAreAllNamed() {
        Rating rating = rules.rate(new Facts().countries("IR", "DE", "RU", "SY").facts());

        assertThat(rating.factors())
                .contains(
                        new RatedFactor("country", "IR SY", 40, "country.high-risk"),
                        new RatedFactor("country", "RU", 25, "country.elevated"));
    }

    @Test
    @Proves(value = org.lotse.proof.Rule.AUTOMATED_DECISION, at = "risk-rating")
    void theSmallestChangeToALowerRatingNamesOneFactWhereOneIsEnough() {
        Counterfactual instead = Changes.smallest(
                        rules, new Facts().countries("DE", "RU").facts())
                .orElseThrow();

        assertThat(instead.rating()).isEqualTo(RiskRating.LOW);
        assertThat(instead.changed()).extracting(RatedFactor::factor).containsExactly("country");
    }

    @Test
    void whereOneFactIsNotEnoughTwoAreNamed() {
        RiskFacts facts = new Facts().countries("DE", "IR").politicallyExposed().facts();

        Counterfactual instead = Changes.smallest(rules, facts).orElseThrow();

        assertThat(instead.rating()).isLessThan(rules.rate(facts).rating());
        assertThat(instead.changed()).extracting(RatedFactor::factor).containsExactlyInAnyOrder("country", "pep");
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "risk-rating/the smallest change")
    void whereTwoFactsAreNotEnoughMoreAreNamedAndNoneInVain() {
        RiskFacts facts = new Facts()
                .countries("DE", "IR")
                .politicallyExposed()
                .occupation("CASH_INTENSIVE_BUSINESS")
                .turnover(60_000)
                .facts();

        Counterfactual instead = Changes.smallest(rules, facts).orElseThrow();

        assertThat(rules.rate(facts).rating()).isEqualTo(RiskRating.HIGH);
        assertThat(instead.rating()).isLessThan(RiskRating.HIGH);
        assertThat(instead.changed()).extracting(RatedFactor::factor).hasSize(3).contains("country", "pep");
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "risk-rating/the smallest change")
    void allTiesOfHighRiskAreThoughtAwayTogether() {
        Counterfactual instead = Changes.smallest(
                        rules, new Facts().countries("DE", "IR", "AF").facts())
                .orElseThrow();

        assertThat(instead.rating()).isEqualTo(RiskRating.LOW);
        assertThat(instead.changed()).containsExactly(new RatedFactor("country", "DE", 0, "country.standard"));
    }

    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "account-opening/record-refusal")
    void aProhibitedRelationshipSaysWhatWouldHaveLedElsewhere() {
        Counterfactual instead = Changes.smallest(
                        rules, new Facts().trueMatch().originOfFunds("GIFT").facts())
                .orElseThrow();

        assertThat(instead.rating()).isLessThan(RiskRating.PROHIBITED);
    }

    @Test
    void whereNothingCouldHaveBeenOtherwiseNothingIsNamed() {
        assertThat(Changes.smallest(rules, new Facts().countries("IR").facts())).isEmpty();
    }

    @Test
    void theLowestRatingNeedsNoOtherFacts() {
        assertThat(Changes.smallest(rules, new Facts().facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CORPORATION, 0",
        "PARTNERSHIP, 5",
        "COOPERATIVE, 0",
        "ASSOCIATION, 5",
        "FOUNDATION, 15",
        "TRUST, 30",
        "PUBLIC_BODY, 0",
        "OTHER, 15"
    })
    void theFormOfALegalEntityCountsAndItHasNoOccupation(LegalForm form, int points) {
        Rating rating = rules.rate(new Facts().of(form).facts());

        String reason = "legal-form." + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(rating.factors())
                .contains(
                        new RatedFactor("legal-form", form.name(), points, reason),
                        new RatedFactor("product", "BUSINESS_ACCOUNT", 10, "product.business-account"))
                .extracting(RatedFactor::factor)
                .doesNotContain("occupation");
    }

    @Test
    void aPoliticallyExposedPersonIsAtLeastAHighRisk() {
        Rating rating = rules.rate(new Facts().politicallyExposed().facts());

        assertThat(rating.rating()).isEqualTo(RiskRating.HIGH);
        assertThat(rating.factors()).contains(new RatedFactor("pep", "yes", 40, "pep.yes"));
    }

    @Test
    void aTrueMatchIsProhibitedWhateverElseIsTrue() {
        Rating rating = rules.rate(new Facts().trueMatch().politicallyExposed().facts());

        assertThat(rating.rating()).isEqualTo(RiskRating.PROHIBITED);
        assertThat(rating.factors()).contains(new RatedFactor("true-match", "yes", 100, "true-match.yes"));
    }

    @ParameterizedTest
    @EnumSource
    void everyOccupationHasItsRow(Occupation occupation) {
        Rating rating = rules.rate(new Facts().occupation(occupation.name()).facts());

        assertThat(reasons(rating)).contains("occupation." + kebab(occupation));
    }

    @ParameterizedTest
    @EnumSource
    void everyOriginOfFundsHasItsRow(OriginOfFunds origin) {
        Rating rating = rules.rate(new Facts().originOfFunds(origin.name()).facts());

        assertThat(reasons(rating)).contains("origin-of-funds." + kebab(origin));
    }

    @ParameterizedTest
    @CsvSource({
        "0, low, 0",
        "4999, low, 0",
        "5000, medium, 10",
        "14999, medium, 10",
        "15000, high, 20",
        "49999, high, 20",
        "50000, very-high, 35",
        "2000000000, very-high, 35"
    })
    void turnoverCountsByItsBand(int turnover, String band, int points) {
        Rating rating = rules.rate(new Facts().turnover(turnover).facts());

        assertThat(rating.factors()).contains(new RatedFactor("turnover", "" + turnover, points, "turnover." + band));
    }

    @ParameterizedTest
    @CsvSource({"0, none, 0", "1, cleared, 10", "2, cleared, 10", "3, many-cleared, 15", "40, many-cleared, 15"})
    void clearedHitsStillCount(int hits, String band, int points) {
        Rating rating = rules.rate(new Facts().cleared(hits).facts());

        assertThat(rating.factors()).contains(new RatedFactor("hits", "" + hits, points, "hits." + band));
    }

    @Test
    void whoComesToABranchIsALesserRisk() {
        Rating rating = rules.rate(new Facts().channel("BRANCH").facts());

        assertThat(rating.factors()).contains(new RatedFactor("channel", "BRANCH", 0, "channel.branch"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOMEMAKER, SALARY, 15000, 35, MEDIUM",
        "EMPLOYED, GIFT, 2000, 30, MEDIUM",
        "SENSITIVE_TRADE, GIFT, 2000, 60, HIGH",
        "CASH_INTENSIVE_BUSINESS, GIFT, 2000, 55, MEDIUM",
        "EMPLOYED, INHERITANCE, 2000, 20, LOW"
    })
    void theSumOfThePointsGivesTheRating(
            String occupation, String origin, int turnover, int points, RiskRating expected) {
        Rating rating = rules.rate(new Facts()
                .occupation(occupation)
                .originOfFunds(origin)
                .turnover(turnover)
                .facts());

        assertThat(rating.points()).isEqualTo(points);
        assertThat(rating.rating()).isEqualTo(expected);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyRowWasTested() {
        for (String table : Set.of("risk-rating", "risk-factors", "country-risk")) {
            assertThat(new Coverage(house).untestedRows(table)).as(table).isEmpty();
        }
    }

    private static List<String> reasons(Rating rating) {
        return rating.factors().stream().map(RatedFactor::reason).toList();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ordinary client, changed in single points. */
    private static final class Facts {
        private String product = "CURRENT_ACCOUNT";
        private String legalForm;
        private List<String> countries = List.of("DE");
        private String occupation = "EMPLOYED";
        private boolean politicallyExposed;
        private boolean trueMatch;
        private int cleared;
        private int turnover = 2000;
        private String originOfFunds = "SALARY";
        private String channel = "ONLINE";

        Facts countries(String... countries) {
            this.countries = List.of(countries);
            return this;
        }

        Facts occupation(String occupation) {
            this.occupation = occupation;
            return this;
        }

        Facts politicallyExposed() {
            this.politicallyExposed = true;
            return this;
        }

        Facts trueMatch() {
            this.trueMatch = true;
            return this;
        }

        Facts cleared(int hits) {
            this.cleared = hits;
            return this;
        }

        Facts turnover(int turnover) {
            this.turnover = turnover;
            return this;
        }

        Facts originOfFunds(String origin) {
            this.originOfFunds = origin;
            return this;
        }

        Facts of(LegalForm form) {
            product = "BUSINESS_ACCOUNT";
            legalForm = form.name();
            occupation = null;
            return this;
        }

        Facts channel(String channel) {
            this.channel = channel;
            return this;
        }

        RiskFacts facts() {
            return new RiskFacts(
                    product,
                    countries,
                    legalForm,
                    occupation,
                    politicallyExposed,
                    trueMatch,
                    cleared,
                    turnover,
                    originOfFunds,
                    channel);
        }
    }
}
