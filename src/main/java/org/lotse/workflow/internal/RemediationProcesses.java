package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.remediation.RemediationEvent.RemediationDiscarded;
import org.lotse.remediation.RemediationEvent.RemediationMoved;
import org.lotse.remediation.RemediationEvent.RemediationPlanned;
import org.lotse.remediation.RemediationEvent.RemediationReleased;
import org.lotse.remediation.RemediationEvent.RemediationStopped;
import org.lotse.remediation.RemediationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts remediations, and tells them what officers do, in the transaction in which they do it. */
@Component
class RemediationProcesses {

    static final String REMEDIATION = "remediation";

    private final RuntimeService processes;

    RemediationProcesses(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(RemediationPlanned event) {
        String id = event.id().toString();
        processes.startProcessInstanceByKey(REMEDIATION, id, Map.of(CaseVariables.REMEDIATION_ID, id));
    }

    @EventListener
    void on(RemediationReleased event) {
        decided("remediation-released", event.id());
    }

    @EventListener
    void on(RemediationDiscarded event) {
        decided("remediation-discarded", event.id());
    }

    private void decided(String message, RemediationId id) {
        Conflicts.translated(() -> processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(id.toString())
                .correlateWithResult());
    }

    @EventListener
    void on(RemediationMoved event) {
        looksAtOnce(event.id());
    }

    @EventListener
    void on(RemediationStopped event) {
        looksAtOnce(event.id());
    }

    /** A process that does not wait is about to look anyway. */
    private void looksAtOnce(RemediationId id) {
        Conflicts.translated(() -> processes
                .createMessageCorrelation("remediation-changed")
                .processInstanceBusinessKey(id.toString())
                .correlateAllWithResult());
    }
}
