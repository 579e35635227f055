package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** Asks for a screening of those who are to be paid in a client's place. */
@Component
class ScreenPayees implements JavaDelegate {

    private final Successions successions;

    ScreenPayees(Successions successions) {
        this.successions = successions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        successions.screen(CaseVariables.caseId(execution));
    }
}
