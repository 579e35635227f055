package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.offboarding.Offboardings;
import org.springframework.stereotype.Component;

/** Closes the account of a client who has left and was paid out. */
@Component
class EndRelationship implements JavaDelegate {

    private final Offboardings offboardings;

    EndRelationship(Offboardings offboardings) {
        this.offboardings = offboardings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offboardings.end(CaseVariables.caseId(execution));
    }
}
