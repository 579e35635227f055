package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.suspicion.Suspicions;
import org.springframework.stereotype.Component;

/** Notes that a reported transaction rests no more. */
@Component
class ReleaseTransaction implements JavaDelegate {

    private final Suspicions suspicions;

    ReleaseTransaction(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        suspicions.release(CaseVariables.caseId(execution));
    }
}
