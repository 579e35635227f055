package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.remediation.Remediations;
import org.springframework.stereotype.Component;

/** Every client of the remediation is done with, or it was stopped. */
@Component
class EndRemediation implements JavaDelegate {

    private final Remediations remediations;

    EndRemediation(Remediations remediations) {
        this.remediations = remediations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remediations.end(CaseVariables.remediationId(execution));
    }
}
