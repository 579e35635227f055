package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.review.ReviewRounds;
import org.springframework.stereotype.Component;

/** Sets the dates of some clients by the rules of the day. */
@Component
class RenewReviewDates implements JavaDelegate {

    private final ReviewRounds rounds;

    RenewReviewDates(ReviewRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.MORE_REVIEWS, rounds.renew());
    }
}
