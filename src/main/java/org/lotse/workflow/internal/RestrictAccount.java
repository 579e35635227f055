package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.application.Applications;
import org.lotse.kernel.CaseId;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Blocks what may leave the account of a client who does not answer (GwG §10(9), AMLR 21). */
@Component
class RestrictAccount implements JavaDelegate {

    private final Accounts accounts;
    private final Applications applications;
    private final Reviews reviews;

    RestrictAccount(Accounts accounts, Applications applications, Reviews reviews) {
        this.accounts = accounts;
        this.applications = applications;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        if (accounts.of(caseId).isPresent() && !blockedOtherwise(caseId)) {
            accounts.blockOutflows(caseId);
            reviews.restrict(caseId);
        }
    }

    /** Where only a certificate was missing so far, the review is a cause of its own from now on. */
    private boolean blockedOtherwise(CaseId caseId) {
        return accounts.of(caseId).filter(Account::outflowsBlocked).isPresent()
                && applications.form(caseId).taxCertified();
    }
}
