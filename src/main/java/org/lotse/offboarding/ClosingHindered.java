package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The account cannot be closed yet. */
public record ClosingHindered(CaseId caseId, Obstacle obstacle, String by, Instant at) implements DomainEvent {}
