package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.review.Review;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Ends a review after which the client stays; what it blocked is released where no other cause is left. */
@Component
class CloseReview implements JavaDelegate {

    private final Reviews reviews;
    private final Accounts accounts;
    private final BlockCauses causes;

    CloseReview(Reviews reviews, Accounts accounts, BlockCauses causes) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.causes = causes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        boolean restricted = reviews.running(caseId).filter(Review::restricted).isPresent();
        if (restricted && causes.noneButReview(caseId)) {
            accounts.releaseOutflows(caseId);
        }
        reviews.close(caseId);
    }
}
