package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** An officer wants the bank to end a relationship. */
public record NoticeProposed(CaseId caseId, NoticeCause cause, String by, Instant at) implements DomainEvent {}
