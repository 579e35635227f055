package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Blocks what may leave the account of a client who does not answer (GwG §10(9), AMLR 21). */
@Component
class RestrictAccount implements JavaDelegate {

    private final Accounts accounts;
    private final Reviews reviews;

    RestrictAccount(Accounts accounts, Reviews reviews) {
        this.accounts = accounts;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        boolean blocked = accounts.of(caseId).map(Account::outflowsBlocked).orElse(true);
        if (!blocked) {
            accounts.blockOutflows(caseId);
            reviews.restrict(caseId);
        }
    }
}
