package org.lotse.contact;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A message has left the bank. */
public record MessageSent(CaseId caseId, String messageId, MessageKind kind, Channel channel, String sha256, Instant at)
        implements DomainEvent {}
