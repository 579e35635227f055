package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds what is known now against the extract; where they differ a clerk has something to look at, whatever was said. */
@Component
class CompareExtractAnew implements JavaDelegate {

    private final Extracts extracts;

    CompareExtractAnew(Extracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean agree = extracts.agree(CaseVariables.caseId(execution));
        boolean changed = Boolean.TRUE.equals(execution.getVariable(CaseVariables.REVIEW_CHANGED));
        execution.setVariable(CaseVariables.REVIEW_CHANGED, changed || !agree);
    }
}
