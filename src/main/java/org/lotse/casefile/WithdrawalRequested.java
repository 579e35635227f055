package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client does not want the account any more. */
public record WithdrawalRequested(CaseId caseId, Instant at) implements DomainEvent {}
