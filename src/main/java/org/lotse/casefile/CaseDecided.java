package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The bank has said yes or no. */
public record CaseDecided(
        CaseId caseId, Decision.Outcome outcome, RejectionReason reason, boolean automatic, Instant at)
        implements DomainEvent {}
