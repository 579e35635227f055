package org.lotse.risk;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A case has been rated. */
public record RiskRated(CaseId caseId, RiskRating rating, int points, String table, Instant at)
        implements DomainEvent {}
