package org.lotse.account;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The account is no more. */
public record AccountClosed(CaseId caseId, Instant at) implements DomainEvent {}
