package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.springframework.stereotype.Component;

/** Closes a case that the client does not want any more. */
@Component
class CloseWithdrawn implements JavaDelegate {

    private final Cases cases;

    CloseWithdrawn(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.moveTo(CaseVariables.caseId(execution), CaseStatus.WITHDRAWN);
    }
}
