package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.offboarding.SuccessionCause;

/** The bank was told that a client died or was absorbed. */
public record SuccessionReported(CaseId caseId, SuccessionCause cause, String by, Instant at) implements DomainEvent {}
