package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.review.Review;
import org.lotse.review.Reviews;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Ends a review after which the client stays; what it blocked itself is released, nothing else. */
@Component
class CloseReview implements JavaDelegate {

    private final Reviews reviews;
    private final Accounts accounts;
    private final Screenings screenings;

    CloseReview(Reviews reviews, Accounts accounts, Screenings screenings) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.screenings = screenings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        boolean restricted = reviews.running(caseId).filter(Review::restricted).isPresent();
        if (restricted && screenings.outcome(caseId) == ScreeningOutcome.CLEAR) {
            accounts.releaseOutflows(caseId);
        }
        reviews.close(caseId);
    }
}
