package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.retention.Destructions;
import org.springframework.stereotype.Component;

/** Destroys what is known of one case of the list. */
@Component
class DestroyRecords implements JavaDelegate {

    private final Destructions destructions;

    DestroyRecords(Destructions destructions) {
        this.destructions = destructions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        destructions.destroy((String) execution.getVariable(CaseVariables.ITEM_ID));
    }
}
