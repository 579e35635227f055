package org.lotse.remediation;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;

/**
 * One client of a remediation.
 *
 * @param name null when it is kept elsewhere
 * @param rating as it was when the population was frozen; null when there was none
 * @param outcome null unless done
 * @param leftOut null unless left out
 * @param batch null until begun
 */
public record RemediationClient(
        CaseId caseId,
        String name,
        RiskRating rating,
        ClientState state,
        ClientOutcome outcome,
        LeftOut leftOut,
        Integer batch,
        Instant begunAt,
        Instant endedAt) {}
