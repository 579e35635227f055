package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.switching.Departure;
import org.lotse.switching.Departures;
import org.springframework.stereotype.Component;

/** A clerk has stopped in the core system what runs elsewhere from today. */
@Component
class StopPaymentsAnswer implements TaskAnswer {

    private final Departures departures;

    StopPaymentsAnswer(Departures departures) {
        this.departures = departures;
    }

    @Override
    public String taskKey() {
        return "stop-payments";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        for (String step : new String[] {"stopped", "balance"}) {
            if (!answer.yesOrNo(step)) {
                answer.problem(step, "to-be-done");
            }
        }
        answer.check();
        departures.stopped(caseId, user);
        boolean close = departures
                .of(caseId)
                .map(Departure::request)
                .filter(Departure.Request::closeOld)
                .isPresent();
        return Map.of(CaseVariables.ACCOUNT_TO_CLOSE, close);
    }
}
