package org.lotse.workflow.internal;

import java.time.Clock;
import org.lotse.casefile.Cases;
import org.lotse.review.Reviews;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Senior management decides on a relationship of higher risk before it begins (GwG §15(4), AMLR 42). */
@Component
class ApproveRelationshipAnswer extends Approval {

    ApproveRelationshipAnswer(
            Cases cases,
            Reviews reviews,
            ReviewMakers reviewMakers,
            Screenings screenings,
            Readiness readiness,
            Clock clock) {
        super(cases, reviews, reviewMakers, screenings, readiness, clock);
    }

    @Override
    public String taskKey() {
        return "approve-relationship";
    }
}
