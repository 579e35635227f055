package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.offboarding.SuccessionCause;

/** Everybody who is to be paid is known, and the account goes to its settlement. */
public record SuccessionHandedOver(CaseId caseId, SuccessionCause cause, Instant at) implements DomainEvent {}
