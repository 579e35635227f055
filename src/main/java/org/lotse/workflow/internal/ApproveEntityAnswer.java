package org.lotse.workflow.internal;

import java.time.Clock;
import org.lotse.casefile.Cases;
import org.lotse.review.Reviews;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Compliance decides on a legal entity; somebody else has prepared the case. */
@Component
class ApproveEntityAnswer extends Approval {

    ApproveEntityAnswer(
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
        return "approve-entity";
    }
}
