package org.lotse.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A client leaves. */
public record NoticeGiven(CaseId caseId, LocalDate lastDay, Instant at) implements DomainEvent {}
