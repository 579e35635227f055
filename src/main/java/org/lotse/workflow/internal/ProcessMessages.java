package org.lotse.workflow.internal;

import org.camunda.bpm.engine.RuntimeService;
import org.lotse.casefile.ClientAnswered;
import org.lotse.casefile.WithdrawalRequested;
import org.lotse.document.DocumentRequests;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.NoticeObjected;
import org.lotse.offboarding.NoticeWithdrawn;
import org.lotse.offboarding.PayoutAccountNamed;
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

    /** Where an account was in the way, the closing goes on at once; where nobody waits for one, nothing happens. */
    @EventListener
    void on(PayoutAccountNamed event) {
        tell("payout-account-named", event.caseId());
    }

    private void correlate(String message, CaseId caseId) {
        if (!tell(message, caseId)) {
            throw new RuleBroken("process-does-not-wait");
        }
    }

    /** @return whether a process waited for it */
    private boolean tell(String message, CaseId caseId) {
        return Conflicts.translated(() -> !processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult()
                .isEmpty());
    }
}
