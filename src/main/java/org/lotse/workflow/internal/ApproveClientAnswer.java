package org.lotse.workflow.internal;

import java.time.Clock;
import org.lotse.casefile.Cases;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Compliance decides on a client that the checks alone could not settle. */
@Component
class ApproveClientAnswer extends Approval {

    ApproveClientAnswer(Cases cases, Screenings screenings, Readiness readiness, Clock clock) {
        super(cases, screenings, readiness, clock);
    }

    @Override
    public String taskKey() {
        return "approve-client";
    }
}
