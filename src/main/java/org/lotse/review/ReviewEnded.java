package org.lotse.review;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.risk.RiskRating;

/** A review has ended. */
public record ReviewEnded(
        CaseId caseId, ReviewEnd.Outcome outcome, RiskRating before, RiskRating after, LocalDate nextDue, Instant at)
        implements DomainEvent {}
