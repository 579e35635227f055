package org.lotse.review;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.risk.RiskRating;

/** When a client is reviewed next has changed; the rules behind it stand in the register. */
public record ReviewDateSet(CaseId caseId, LocalDate dueOn, RiskRating rating, String pack, Instant at)
        implements DomainEvent {}
