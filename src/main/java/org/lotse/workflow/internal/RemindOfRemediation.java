package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.remediation.Remediations;
import org.springframework.stereotype.Component;

/** Says that nobody released a remediation in time. */
@Component
class RemindOfRemediation implements JavaDelegate {

    private final Remediations remediations;

    RemindOfRemediation(Remediations remediations) {
        this.remediations = remediations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remediations.overdue(CaseVariables.remediationId(execution));
    }
}
