package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds what was stated of a legal entity against the extract of its register. */
@Component
class CompareExtract implements JavaDelegate {

    private final Extracts extracts;

    CompareExtract(Extracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.DOCUMENTS_AGREE, extracts.agree(CaseVariables.caseId(execution)));
    }
}
