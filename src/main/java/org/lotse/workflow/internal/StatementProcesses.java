package org.lotse.workflow.internal;

import org.camunda.bpm.engine.RuntimeService;
import org.lotse.fees.FeeRoundBegun;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the rounds in which statements of fees are issued, in the transaction in which one is called for. */
@Component
class StatementProcesses {

    static final String STATEMENT_ROUND = "statement-round";

    private final RuntimeService processes;

    StatementProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(FeeRoundBegun event) {
        processes.startProcessInstanceByKey(STATEMENT_ROUND);
    }
}
