package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Ends a review of somebody whose account is closed. */
@Component
class AbandonReview implements JavaDelegate {

    private final Reviews reviews;

    AbandonReview(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.abandon(CaseVariables.caseId(execution));
    }
}
