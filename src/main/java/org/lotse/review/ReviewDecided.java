package org.lotse.review;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A colleague has decided something in a review. */
public record ReviewDecided(CaseId caseId, ReviewDecision.Verdict verdict, String by, Instant at)
        implements DomainEvent {}
