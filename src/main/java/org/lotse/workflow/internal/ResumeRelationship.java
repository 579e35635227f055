package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.offboarding.Offboardings;
import org.springframework.stereotype.Component;

/** Goes on with a client who gave notice and stays after all. */
@Component
class ResumeRelationship implements JavaDelegate {

    private final Offboardings offboardings;

    ResumeRelationship(Offboardings offboardings) {
        this.offboardings = offboardings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offboardings.resume(CaseVariables.caseId(execution));
    }
}
