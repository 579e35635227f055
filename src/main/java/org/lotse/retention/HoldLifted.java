package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A case’s clocks decide again. */
public record HoldLifted(CaseId caseId, HoldGround ground, String reference, String by, Instant at)
        implements DomainEvent {}
