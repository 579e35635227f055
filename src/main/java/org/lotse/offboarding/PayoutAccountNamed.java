package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client said where what is left is to go. */
public record PayoutAccountNamed(CaseId caseId, Instant at) implements DomainEvent {}
