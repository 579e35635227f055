package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A second officer looked at that. */
public record PayeesConfirmed(CaseId caseId, boolean agreed, String by, Instant at) implements DomainEvent {}
