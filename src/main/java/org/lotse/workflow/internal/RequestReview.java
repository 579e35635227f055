package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.kernel.CaseId;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Lets the review wait for the client, as long as the service levels say. */
@Component
class RequestReview implements JavaDelegate {

    private final Reviews reviews;
    private final ServiceLevels levels;

    RequestReview(Reviews reviews, ServiceLevels levels) {
        this.reviews = reviews;
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        reviews.ask(caseId, levels.reviewedBy(caseId), levels.lastCall(caseId));
    }
}
