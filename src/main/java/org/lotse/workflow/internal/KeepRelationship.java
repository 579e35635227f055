package org.lotse.workflow.internal;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Offboardings;
import org.lotse.review.Review;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewEnd;
import org.lotse.review.ReviewReason;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Goes on with a client whom the bank wanted to end. Where a review had come to that, nobody would look at the client any
 * more; so a new one begins, and takes over what the old one blocked.
 */
@Component
class KeepRelationship implements JavaDelegate {

    private final Offboardings offboardings;
    private final BankNotices notices;
    private final Reviews reviews;
    private final Clock clock;

    KeepRelationship(Offboardings offboardings, BankNotices notices, Reviews reviews, Clock clock) {
        this.offboardings = offboardings;
        this.notices = notices;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        if (offboardings.of(caseId).filter(one -> one.notice().byBank()).isPresent()) {
            notices.takeBack(caseId);
        }
        reviews.of(caseId).stream()
                .findFirst()
                .filter(KeepRelationship::wasToBeEnded)
                .ifPresent(this::lookAnew);
    }

    private static boolean wasToBeEnded(Review review) {
        return review.end() != null && review.end().outcome() == ReviewEnd.Outcome.TO_BE_ENDED;
    }

    private void lookAnew(Review last) {
        reviews.begin(last.caseId(), new ReviewCause(ReviewReason.OTHER, null, null, clock.instant()));
        if (last.restricted()) {
            reviews.restrict(last.caseId());
        }
    }
}
