package org.lotse.workflow.internal;

import org.lotse.application.Applications;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Offboardings;
import org.lotse.review.Review;
import org.lotse.review.Reviews;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Why nothing may leave an account; as long as one cause is left, the block stays. */
@Component
class BlockCauses {

    private final Applications applications;
    private final Screenings screenings;
    private final Reviews reviews;
    private final Offboardings offboardings;

    BlockCauses(Applications applications, Screenings screenings, Reviews reviews, Offboardings offboardings) {
        this.applications = applications;
        this.screenings = screenings;
        this.reviews = reviews;
        this.offboardings = offboardings;
    }

    /** Whether nothing speaks for a block any more. */
    boolean none(CaseId caseId) {
        return noneButReview(caseId)
                && reviews.running(caseId).filter(Review::restricted).isEmpty();
    }

    /** Whether nothing but a review that ends now speaks for it. */
    boolean noneButReview(CaseId caseId) {
        return applications.form(caseId).taxCertified()
                && screenings.outcome(caseId) == ScreeningOutcome.CLEAR
                && !ended(caseId);
    }

    /** What blocked the account of a client whom the bank gave notice goes on; a certificate that comes late ends its own cause. */
    private boolean ended(CaseId caseId) {
        return offboardings
                .of(caseId)
                .filter(one -> one.notice().byBank())
                .filter(one -> one.notice().bank().cause() != NoticeCause.NOT_CERTIFIED)
                .isPresent();
    }
}
