package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.NoticeCause;
import org.lotse.review.Review;
import org.lotse.review.ReviewDecision;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Ends a review after which the bank wants to end the relationship, as compliance decided, and proposes to give notice. */
@Component
class HandOver implements JavaDelegate {

    private final Reviews reviews;
    private final NoticeProposals proposals;

    HandOver(Reviews reviews, NoticeProposals proposals) {
        this.reviews = reviews;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        Review review = reviews.running(caseId).orElseThrow(() -> new RuleBroken("no-review"));
        ReviewDecision decision = review.lastDecision().orElseThrow(() -> new RuleBroken("nobody-decided"));
        reviews.handOver(caseId);
        proposals.propose(caseId, cause(review), decision.reason(), decision.by(), decision.at());
    }

    /** That a client does not answer may be told; why somebody who did answer is not kept may not. */
    private static NoticeCause cause(Review review) {
        return review.awaited() ? NoticeCause.NOT_ANSWERED : NoticeCause.RISK_NOT_ACCEPTED;
    }
}
