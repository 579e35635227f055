package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.remediation.Remediations;
import org.springframework.stereotype.Component;

/** Says that a remediation does not move. */
@Component
class ReportStandstill implements JavaDelegate {

    private final Remediations remediations;

    ReportStandstill(Remediations remediations) {
        this.remediations = remediations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remediations.standsStill(CaseVariables.remediationId(execution));
    }
}
