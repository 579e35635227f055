package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The account is closed and nothing more is owed. */
public record RelationshipEnded(CaseId caseId, Instant at) implements DomainEvent {}
