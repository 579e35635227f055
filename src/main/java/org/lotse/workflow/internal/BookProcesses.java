package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.portfolio.RunStarted;
import org.lotse.portfolio.RunStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and stops the screening of the book in the transaction that decides it. */
@Component
class BookProcesses {

    static final String PORTFOLIO_SCREENING = "portfolio-screening";

    private final RuntimeService processes;

    BookProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(RunStarted event) {
        processes.startProcessInstanceByKey(
                PORTFOLIO_SCREENING, Map.of(CaseVariables.RUN_ID, event.runId().toString()));
    }

    @EventListener
    void on(RunStopped event) {
        Conflicts.translated(() -> processes
                .createMessageCorrelation("run-stopped")
                .processInstanceVariableEquals(
                        CaseVariables.RUN_ID, event.runId().toString())
                .correlateAllWithResult());
    }
}
