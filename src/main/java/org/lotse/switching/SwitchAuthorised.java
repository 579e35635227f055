package org.lotse.switching;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A client brings their payments here. */
public record SwitchAuthorised(CaseId caseId, LocalDate from, Instant at) implements DomainEvent {}
