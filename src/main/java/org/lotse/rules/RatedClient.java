package org.lotse.rules;

import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;

/**
 * A client as the book and the ratings know them.
 *
 * @param name null when it is kept elsewhere
 * @param rating null when the client was never rated
 * @param lookedAt the day of the latest rating, or of the application where there is none
 */
record RatedClient(
        CaseId caseId,
        String name,
        RiskRating rating,
        boolean politicallyExposed,
        boolean highRiskCountry,
        LocalDate lookedAt) {}
