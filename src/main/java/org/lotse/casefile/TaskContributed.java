package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Somebody of the bank has finished a human step. */
public record TaskContributed(CaseId caseId, String taskKey, String user, Instant at) implements DomainEvent {}
