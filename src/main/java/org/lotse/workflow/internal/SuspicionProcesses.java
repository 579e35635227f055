package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.suspicion.SuspicionEvent.AuthorityAgreed;
import org.lotse.suspicion.SuspicionEvent.AuthorityAsked;
import org.lotse.suspicion.SuspicionEvent.SuspicionOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and tells the processes behind the wall. They run under keys of their own and know no client. */
@Component
class SuspicionProcesses {

    static final String SUSPICION_REPORT = "suspicion-report";
    static final String FIU_QUESTION = "fiu-question";

    private final RuntimeService processes;

    SuspicionProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(SuspicionOpened event) {
        start(SUSPICION_REPORT, event.caseId());
    }

    @EventListener
    void on(AuthorityAsked event) {
        start(FIU_QUESTION, event.question());
    }

    private void start(String process, CaseId key) {
        processes.startProcessInstanceByKey(process, key.toString(), Map.of(CaseVariables.CASE_ID, key.toString()));
    }

    @EventListener
    void on(AuthorityAgreed event) {
        boolean nobodyWaits = Conflicts.translated(() -> processes
                .createMessageCorrelation("fiu-agreed")
                .processInstanceBusinessKey(event.caseId().toString())
                .correlateAllWithResult()
                .isEmpty());
        if (nobodyWaits) {
            throw new RuleBroken("process-does-not-wait");
        }
    }
}
