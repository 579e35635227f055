package org.lotse.review;

import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;
import org.lotse.rules.RuleBasis;

/**
 * When a client is reviewed next.
 *
 * @param lookedAt the day the client was last looked at whole: the account's opening or the end of a review
 * @param dueOn the last day on which the next review is in time; null once the bank has decided to end the relationship
 * @param rating null while the client is not rated
 * @param basis the rules behind it: the level of due diligence, then the cycle
 * @param identityUntil the last day on which the identity document is valid; null when it is not known
 */
public record ReviewDate(
        CaseId caseId,
        LocalDate lookedAt,
        LocalDate dueOn,
        RiskRating rating,
        List<RuleBasis> basis,
        LocalDate identityUntil) {

    public ReviewDate {
        basis = List.copyOf(basis);
    }

    /** Whether the time for a review that is not done is over. */
    public boolean overdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
