package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.switching.Switches;
import org.springframework.stereotype.Component;

/** A clerk has set up in the core system what the client authorised, and told whom the bank is to tell. */
@Component
class SetUpPaymentsAnswer implements TaskAnswer {

    private static final List<String> STEPS = List.of("standingOrders", "directDebits", "partners");

    private final Switches switches;

    SetUpPaymentsAnswer(Switches switches) {
        this.switches = switches;
    }

    @Override
    public String taskKey() {
        return "set-up-payments";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        for (String step : STEPS) {
            if (!answer.yesOrNo(step)) {
                answer.problem(step, "to-be-done");
            }
        }
        answer.check();
        switches.setUp(caseId, user);
        return Map.of();
    }
}
