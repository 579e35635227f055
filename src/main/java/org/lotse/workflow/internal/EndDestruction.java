package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.retention.Destructions;
import org.springframework.stereotype.Component;

/** Every case of the list was dealt with. */
@Component
class EndDestruction implements JavaDelegate {

    private final Destructions destructions;

    EndDestruction(Destructions destructions) {
        this.destructions = destructions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        destructions.end(CaseVariables.batchId(execution));
    }
}
