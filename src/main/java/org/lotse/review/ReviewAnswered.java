package org.lotse.review;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client has answered; {@code changed} is whether there is anything for a clerk in any answer so far. */
public record ReviewAnswered(CaseId caseId, boolean changed, Instant at) implements DomainEvent {}
