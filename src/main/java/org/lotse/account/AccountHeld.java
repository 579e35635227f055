package org.lotse.account;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Nothing leaves the account but what two colleagues settle. */
public record AccountHeld(CaseId caseId, Instant at) implements DomainEvent {}
