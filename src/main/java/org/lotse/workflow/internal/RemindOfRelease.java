package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.retention.Destructions;
import org.springframework.stereotype.Component;

/** Says that nobody released the list in time. */
@Component
class RemindOfRelease implements JavaDelegate {

    private final Destructions destructions;

    RemindOfRelease(Destructions destructions) {
        this.destructions = destructions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        destructions.overdue(CaseVariables.batchId(execution));
    }
}
