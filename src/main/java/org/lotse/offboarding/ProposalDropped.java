package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The bank does not end the relationship after all. */
public record ProposalDropped(CaseId caseId, String by, Instant at) implements DomainEvent {}
