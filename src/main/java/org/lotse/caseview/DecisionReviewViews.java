package org.lotse.caseview;

import java.util.Optional;
import org.lotse.application.ClientExplanations;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.kernel.CaseId;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.springframework.stereotype.Component;

/** Gathers what somebody of the bank sees of a decision that is looked at again; why it is told or not, only who rules. */
@Component
class DecisionReviewViews {

    private final DecisionReviews reviews;
    private final ClientExplanations explanations;

    DecisionReviewViews(DecisionReviews reviews, ClientExplanations explanations) {
        this.reviews = reviews;
        this.explanations = explanations;
    }

    Optional<DecisionReviewView> of(CaseId caseId, Staff reader) {
        return reviews.of(caseId).map(review -> view(caseId, review, reader));
    }

    private DecisionReviewView view(CaseId caseId, DecisionReview review, Staff reader) {
        boolean inside = reader.has(Role.COMPLIANCE) || reader.has(Role.AUDITOR);
        return new DecisionReviewView(review, inside && review.open() ? explanations.of(caseId) : null, inside);
    }
}
