package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.review.ReviewRounds;
import org.springframework.stereotype.Component;

/** Begins the reviews of some clients who are due. */
@Component
class BeginReviews implements JavaDelegate {

    private final ReviewRounds rounds;

    BeginReviews(ReviewRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.MORE_REVIEWS, rounds.begin());
    }
}
