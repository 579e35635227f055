package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Ends a review after which the bank wants to end the relationship, as compliance decided. */
@Component
class HandOver implements JavaDelegate {

    private final Reviews reviews;

    HandOver(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.handOver(CaseVariables.caseId(execution));
    }
}
