package org.lotse.review;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A review has begun. */
public record ReviewBegun(CaseId caseId, ReviewReason reason, Instant at) implements DomainEvent {}
