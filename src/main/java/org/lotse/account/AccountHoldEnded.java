package org.lotse.account;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The account is no longer held for the end. */
public record AccountHoldEnded(CaseId caseId, Instant at) implements DomainEvent {}
