package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client has supplied what the bank asked for. */
public record ClientAnswered(CaseId caseId, Instant at) implements DomainEvent {}
