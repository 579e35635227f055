package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.switching.DepartureRequested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts what another bank asks for, in the transaction in which a colleague takes the request in. */
@Component
class DepartureProcesses {

    static final String SWITCH_DEPARTURE = "switch-departure";

    private final RuntimeService processes;

    DepartureProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(DepartureRequested event) {
        String caseId = event.caseId().toString();
        processes.startProcessInstanceByKey(SWITCH_DEPARTURE, caseId, Map.of(CaseVariables.CASE_ID, caseId));
    }
}
