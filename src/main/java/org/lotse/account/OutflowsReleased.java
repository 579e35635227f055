package org.lotse.account;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** What blocked the account's outflows is over. */
public record OutflowsReleased(CaseId caseId, Instant at) implements DomainEvent {}
