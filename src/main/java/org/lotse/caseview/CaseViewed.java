package org.lotse.caseview;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Somebody of the bank has read a case; reading is as accountable as deciding. */
public record CaseViewed(CaseId caseId, Instant at) implements DomainEvent {}
