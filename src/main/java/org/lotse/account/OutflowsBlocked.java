package org.lotse.account;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Nothing may leave the account any more. */
public record OutflowsBlocked(CaseId caseId, Instant at) implements DomainEvent {}
