package org.lotse.rules;

import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;

/**
 * A client as the book and the ratings know them.
 *
 * @param name null when it is kept elsewhere
 * @param rating null when the client was never rated
 * @param lookedAt the day the client was last looked at whole: the account's opening or the end of a review; of those
 *     for whom no such day is kept, the latest rating or else the application
 */
public record RatedClient(
        CaseId caseId,
        String name,
        RiskRating rating,
        boolean politicallyExposed,
        boolean highRiskCountry,
        LocalDate lookedAt) {

    /** What the level of due diligence rests on, as far as it is kept. */
    public DueDiligenceFacts facts() {
        return DueDiligenceFacts.of(rating, politicallyExposed, highRiskCountry);
    }
}
