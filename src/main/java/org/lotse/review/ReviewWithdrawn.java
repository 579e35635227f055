package org.lotse.review;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The bank no longer asks a client who has not answered; the process ends in the same transaction. */
public record ReviewWithdrawn(CaseId caseId, Instant at) implements DomainEvent {}
