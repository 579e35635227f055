package org.lotse.offboarding;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The bank keeps a client to whom it gave notice. */
public record NoticeTakenBack(CaseId caseId, Instant at) implements DomainEvent {}
