package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** It is known where the absorbing entity is paid. */
public record SuccessorPlaced(CaseId caseId, boolean elsewhere, Instant at) implements DomainEvent {}
