package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** Finds out whether the entity that absorbed a client is a client in good standing, to whose account everything goes. */
@Component
class PlaceSuccessor implements JavaDelegate {

    private final Successions successions;

    PlaceSuccessor(Successions successions) {
        this.successions = successions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        execution.setVariable(CaseVariables.SUCCESSOR_KNOWN, successions.successorIsClient(caseId));
    }
}
