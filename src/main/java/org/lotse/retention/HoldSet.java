package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** What is known of a case is kept on, whatever its clocks say. */
public record HoldSet(CaseId caseId, HoldGround ground, String reference, String by, Instant at)
        implements DomainEvent {}
