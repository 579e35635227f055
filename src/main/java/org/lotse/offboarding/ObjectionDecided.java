package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Compliance has decided on an objection. */
public record ObjectionDecided(CaseId caseId, Objection.Ruling ruling, String by, Instant at) implements DomainEvent {}
