package org.lotse.switching;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Our lists were sent to the other bank. */
public record DepartureListed(CaseId caseId, int payments, String by, Instant at) implements DomainEvent {}
