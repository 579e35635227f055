package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From now on a person decides: the level of due diligence rose on something that somebody judged. */
@Component
class NoteRise implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.LEVEL_ROSE, true);
    }
}
