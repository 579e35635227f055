package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** What is left goes to whoever came into the client's place. */
public record SuccessorsToBePaid(CaseId caseId, SuccessionCause cause, Instant at) implements DomainEvent {}
