package org.lotse.decisionreview;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client wants a person to look at the decision again. */
public record DecisionReviewAsked(CaseId caseId, Instant at) implements DomainEvent {}
