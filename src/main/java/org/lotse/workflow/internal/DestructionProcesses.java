package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.retention.BatchListed;
import org.lotse.retention.BatchReleased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts destructions, and lets them go on, in the transaction that decides it. */
@Component
class DestructionProcesses {

    static final String DESTRUCTION = "destruction";

    private final RuntimeService processes;

    DestructionProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(BatchListed event) {
        String batch = event.batchId().toString();
        processes.startProcessInstanceByKey(DESTRUCTION, batch, Map.of(CaseVariables.BATCH_ID, batch));
    }

    @EventListener
    void on(BatchReleased event) {
        Conflicts.translated(() -> processes
                .createMessageCorrelation("batch-released")
                .processInstanceBusinessKey(event.batchId().toString())
                .correlateWithResult());
    }
}
