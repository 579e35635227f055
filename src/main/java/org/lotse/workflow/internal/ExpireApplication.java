package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.springframework.stereotype.Component;

/** Closes a case whose client did not answer in time. */
@Component
class ExpireApplication implements JavaDelegate {

    private final Cases cases;

    ExpireApplication(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.moveTo(CaseVariables.caseId(execution), CaseStatus.EXPIRED);
        execution.setVariable(CaseVariables.OUTCOME, Outcome.EXPIRED.name());
    }
}
