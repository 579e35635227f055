package org.lotse.portfolio;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Compliance has dealt with a client who is on a list. */
public record TrueMatchHandled(CaseId caseId, MatchMeasure measure, String by, Instant at) implements DomainEvent {}
