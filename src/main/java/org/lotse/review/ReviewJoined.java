package org.lotse.review;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A further reason came to a review that runs. */
public record ReviewJoined(CaseId caseId, ReviewReason reason, Instant at) implements DomainEvent {}
