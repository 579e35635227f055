package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.kernel.CaseId;
import org.lotse.rules.PartyKind;
import org.springframework.stereotype.Component;

/** Works out how closely a client is looked at, by what they stated, before anything is asked of them. */
@Component
class SettleDiligence implements JavaDelegate {

    private final CaseFacts facts;
    private final DiligenceLevels levels;

    SettleDiligence(CaseFacts facts, DiligenceLevels levels) {
        this.facts = facts;
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        execution.setVariable(CaseVariables.LEVEL_ROSE, false);
        levels.settle(caseId, PartyKind.NATURAL_PERSON, facts.stated(caseId));
    }
}
