package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A second colleague agrees with the settlement. */
public record SettlementConfirmed(CaseId caseId, String by, Instant at) implements DomainEvent {}
