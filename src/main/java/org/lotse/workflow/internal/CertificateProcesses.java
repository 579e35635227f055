package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.account.AccountOpened;
import org.lotse.account.Accounts;
import org.lotse.application.TaxCertified;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows accounts without a tax self-certification, and lifts the block when it comes, in the client's own transaction. */
@Component
class CertificateProcesses {

    static final String TAX_CERTIFICATION = "tax-certification";

    private final RuntimeService processes;
    private final Cases cases;
    private final Accounts accounts;
    private final BlockCauses causes;

    CertificateProcesses(RuntimeService processes, Cases cases, Accounts accounts, BlockCauses causes) {
        this.processes = processes;
        this.cases = cases;
        this.accounts = accounts;
        this.causes = causes;
    }

    /** A new account is blocked for want of the certificate and of nothing else; a legal entity has no page to bring it on. */
    @EventListener
    void on(AccountOpened event) {
        if (event.outflowsBlocked() && cases.get(event.caseId()).product() != Product.BUSINESS_ACCOUNT) {
            String caseId = event.caseId().toString();
            processes.startProcessInstanceByKey(TAX_CERTIFICATION, caseId, Map.of(CaseVariables.CASE_ID, caseId));
        }
    }

    /** Where another cause blocks as well, it goes on doing so. */
    @EventListener
    void on(TaxCertified event) {
        if (causes.none(event.caseId())) {
            accounts.releaseOutflows(event.caseId());
        }
        Conflicts.translated(() -> processes
                .createMessageCorrelation("tax-certified")
                .processInstanceBusinessKey(event.caseId().toString())
                .correlateAllWithResult());
    }
}
