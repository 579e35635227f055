package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** Gives an account to its settlement, once everybody who is to be paid is known and screened. */
@Component
class HandOverPayout implements JavaDelegate {

    private final Successions successions;

    HandOverPayout(Successions successions) {
        this.successions = successions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        successions.handOver(CaseVariables.caseId(execution));
    }
}
