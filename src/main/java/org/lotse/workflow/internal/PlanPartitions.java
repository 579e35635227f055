package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.portfolio.Runs;
import org.springframework.stereotype.Component;

/** Cuts the book into what one worker screens at a time. */
@Component
class PlanPartitions implements JavaDelegate {

    private final Runs runs;

    PlanPartitions(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.plan(CaseVariables.runId(execution));
    }
}
