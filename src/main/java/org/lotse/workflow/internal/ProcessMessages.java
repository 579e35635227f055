package org.lotse.workflow.internal;

import org.camunda.bpm.engine.RuntimeService;
import org.lotse.casefile.ClientAnswered;
import org.lotse.casefile.WithdrawalRequested;
import org.lotse.document.DocumentRequests;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.NoticeObjected;
import org.lotse.offboarding.NoticeWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a waiting process what the client has done, in the client's own transaction. */
@Component
class ProcessMessages {

    private final RuntimeService processes;
    private final DocumentRequests requests;

    ProcessMessages(RuntimeService processes, DocumentRequests requests) {
        this.processes = processes;
        this.requests = requests;
    }

    @EventListener
    void on(WithdrawalRequested event) {
        correlate("application-withdrawn", event.caseId());
    }

    @EventListener
    void on(ClientAnswered event) {
        requests.answered(event.caseId());
        correlate("documents-supplied", event.caseId());
    }

    @EventListener
    void on(NoticeWithdrawn event) {
        correlate("notice-withdrawn", event.caseId());
    }

    @EventListener
    void on(NoticeObjected event) {
        correlate("notice-objected", event.caseId());
    }

    private void correlate(String message, CaseId caseId) {
        boolean nobodyWaits = Conflicts.translated(() -> processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult()
                .isEmpty());
        if (nobodyWaits) {
            throw new RuleBroken("process-does-not-wait");
        }
    }
}
