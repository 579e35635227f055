package org.lotse.fees;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client gets the statement of fees of a year. */
public record FeeStatementIssued(CaseId caseId, int year, Instant at) implements DomainEvent {}
