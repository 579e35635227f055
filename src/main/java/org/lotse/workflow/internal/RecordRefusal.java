package org.lotse.workflow.internal;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.kernel.CaseId;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Says no where the rating forbids a relationship. */
@Component
class RecordRefusal implements JavaDelegate {

    private final Cases cases;
    private final Screenings screenings;
    private final Clock clock;

    RecordRefusal(Cases cases, Screenings screenings, Clock clock) {
        this.cases = cases;
        this.screenings = screenings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        cases.decide(caseId, new Decision(Decision.Outcome.REJECTED, reason(caseId), null, null, clock.instant()));
        execution.setVariable(CaseVariables.OUTCOME, Outcome.REJECTED.name());
    }

    private RejectionReason reason(CaseId caseId) {
        return screenings.outcome(caseId) == ScreeningOutcome.TRUE_MATCH
                ? RejectionReason.SANCTIONS_MATCH
                : RejectionReason.RISK_NOT_ACCEPTED;
    }
}
