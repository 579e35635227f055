package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** What is left at the end was worked out. */
public record AccountSettled(CaseId caseId, String by, Instant at) implements DomainEvent {}
