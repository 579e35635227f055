package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.offboarding.SuccessionCause;

/** It was an error. */
public record SuccessionTakenBack(CaseId caseId, SuccessionCause cause, boolean confirmed, String by, Instant at)
        implements DomainEvent {}
