package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A colleague wrote down what was done. */
public record SuccessionNoted(CaseId caseId, Note.Kind kind, String by, Instant at) implements DomainEvent {}
