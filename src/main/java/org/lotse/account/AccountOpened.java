package org.lotse.account;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** An account exists. */
public record AccountOpened(CaseId caseId, boolean outflowsBlocked, Instant at) implements DomainEvent {}
