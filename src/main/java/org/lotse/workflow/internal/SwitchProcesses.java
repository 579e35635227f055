package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.switching.SwitchAuthorised;
import org.lotse.switching.SwitchStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts switches, and ends those that the client does not want any more, in the client's own transaction. */
@Component
class SwitchProcesses {

    static final String ACCOUNT_SWITCH = "account-switch";

    private final RuntimeService processes;

    SwitchProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(SwitchAuthorised event) {
        String caseId = event.caseId().toString();
        processes.startProcessInstanceByKey(ACCOUNT_SWITCH, caseId, Map.of(CaseVariables.CASE_ID, caseId));
    }

    @EventListener
    void on(SwitchStopped event) {
        if (nobodyWaits(event.caseId())) {
            throw new RuleBroken("process-does-not-wait");
        }
    }

    private boolean nobodyWaits(CaseId caseId) {
        return Conflicts.translated(() -> processes
                .createMessageCorrelation("switch-stopped")
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult()
                .isEmpty());
    }
}
