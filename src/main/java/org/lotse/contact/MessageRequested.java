package org.lotse.contact;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A message is wanted outside a running process. */
public record MessageRequested(CaseId caseId, MessageKind kind, Instant at) implements DomainEvent {}
