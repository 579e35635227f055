package org.lotse.rules;

import java.math.BigDecimal;
import java.util.Objects;
import org.lotse.risk.Rating;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;

/**
 * What the level of due diligence rests on.
 *
 * @param rating null while the client is not rated
 * @param politicallyExposed client or beneficial owner, themselves, as relative or as close associate
 * @param highRiskCountry a high-risk third country is involved
 * @param complexOrUnusual transactions are complex, unusually large or without evident purpose
 * @param wealthHandled what the bank handles for the client, in euros; 0 when it is not known
 * @param totalAssets all the client holds, in euros, without their own home; 0 when it is not known
 */
public record DueDiligenceFacts(
        RiskRating rating,
        boolean politicallyExposed,
        boolean highRiskCountry,
        boolean complexOrUnusual,
        BigDecimal wealthHandled,
        BigDecimal totalAssets) {

    public DueDiligenceFacts {
        Objects.requireNonNull(wealthHandled, "wealthHandled");
        Objects.requireNonNull(totalAssets, "totalAssets");
    }

    private static final String HIGH_RISK_COUNTRY = "country.high-risk";

    /** What a rating and its facts tell; wealth and unusual transactions are not in them. */
    public static DueDiligenceFacts of(Rating rating, RiskFacts facts) {
        return of(rating.rating(), facts.politicallyExposed(), isOfHighRiskCountry(rating));
    }

    static DueDiligenceFacts of(RiskRating rating, boolean politicallyExposed, boolean highRiskCountry) {
        return new DueDiligenceFacts(
                rating, politicallyExposed, highRiskCountry, false, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static boolean isOfHighRiskCountry(Rating rating) {
        return rating.factors().stream().anyMatch(factor -> factor.reason().equals(HIGH_RISK_COUNTRY));
    }

    /** Somebody of whom nothing but the rating is known. */
    public static DueDiligenceFacts rated(RiskRating rating) {
        return new DueDiligenceFacts(rating, false, false, false, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
