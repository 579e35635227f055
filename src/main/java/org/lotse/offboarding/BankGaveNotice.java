package org.lotse.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The bank ends a relationship. */
public record BankGaveNotice(CaseId caseId, LocalDate lastDay, Instant at) implements DomainEvent {}
