package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.portfolio.Runs;
import org.springframework.stereotype.Component;

/** Every client of the book is screened. */
@Component
class FinishRun implements JavaDelegate {

    private final Runs runs;

    FinishRun(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.finish(CaseVariables.runId(execution));
    }
}
