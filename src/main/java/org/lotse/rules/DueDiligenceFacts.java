package org.lotse.rules;

import java.math.BigDecimal;
import java.util.Objects;
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

    /** Somebody of whom nothing but the rating is known. */
    public static DueDiligenceFacts rated(RiskRating rating) {
        return new DueDiligenceFacts(rating, false, false, false, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
