package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client stays after all. */
public record NoticeWithdrawn(CaseId caseId, Instant at) implements DomainEvent {}
