package org.lotse.switching;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Another bank asks for the lists of a client who takes their payments there. */
public record DepartureRequested(CaseId caseId, String by, Instant at) implements DomainEvent {}
