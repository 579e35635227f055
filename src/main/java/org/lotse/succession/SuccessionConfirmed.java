package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.offboarding.SuccessionCause;

/** A second colleague found it on the paper. */
public record SuccessionConfirmed(CaseId caseId, SuccessionCause cause, String by, Instant at) implements DomainEvent {}
