package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client objects to the notice of the bank. */
public record NoticeObjected(CaseId caseId, Instant at) implements DomainEvent {}
