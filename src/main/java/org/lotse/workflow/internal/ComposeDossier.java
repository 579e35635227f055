package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.dossier.CaseDossiers;
import org.springframework.stereotype.Component;

/** Puts together what senior management decides on. */
@Component
class ComposeDossier implements JavaDelegate {

    private final CaseDossiers dossiers;

    ComposeDossier(CaseDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dossiers.compose(CaseVariables.caseId(execution));
    }
}
