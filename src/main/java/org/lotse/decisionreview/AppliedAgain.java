package org.lotse.decisionreview;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A client whose refusal was lifted has begun a new application. */
public record AppliedAgain(CaseId caseId, CaseId successor, Instant at) implements DomainEvent {}
