package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.remediation.Remediations;
import org.springframework.stereotype.Component;

/** Gathers some of the clients whom a remediation concerns. */
@Component
class GatherClients implements JavaDelegate {

    private final Remediations remediations;

    GatherClients(Remediations remediations) {
        this.remediations = remediations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.MORE_CLIENTS, remediations.gather(CaseVariables.remediationId(execution)));
    }
}
