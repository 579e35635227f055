package org.lotse.decisionreview;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A person has looked at the decision again. Whether the client was told why stands in the register only. */
public record DecisionReviewed(CaseId caseId, DecisionReview.Ruling ruling, String by, Instant at)
        implements DomainEvent {}
