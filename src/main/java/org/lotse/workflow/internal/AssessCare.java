package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.review.Review;
import org.lotse.review.Reviews;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DueDiligenceFacts;
import org.lotse.rules.RulePacks;
import org.springframework.stereotype.Component;

/** Says by the rules of the day who looks at a client before the review closes. */
@Component
class AssessCare implements JavaDelegate {

    private final CaseFacts facts;
    private final Ratings ratings;
    private final RulePacks packs;
    private final Reviews reviews;
    private final Cases cases;
    private final EntityFiles entities;

    AssessCare(CaseFacts facts, Ratings ratings, RulePacks packs, Reviews reviews, Cases cases, EntityFiles entities) {
        this.facts = facts;
        this.ratings = ratings;
        this.packs = packs;
        this.reviews = reviews;
        this.cases = cases;
        this.entities = entities;
    }

    private enum Care {
        NOBODY,
        COMPLIANCE,
        SENIOR_MANAGEMENT
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        execution.setVariable(CaseVariables.REVIEW_NEXT, care(caseId).name());
    }

    /** A forbidden client is no matter of senior management: only an authority can allow the relationship. */
    private Care care(CaseId caseId) {
        Rating rating = ratings.latest(caseId).orElseThrow();
        if (rating.rating() == RiskRating.PROHIBITED) {
            return Care.COMPLIANCE;
        }
        if (packs.today()
                .level(DueDiligenceFacts.of(rating, facts.of(caseId)))
                .value()
                .seniorManagement()) {
            return Care.SENIOR_MANAGEMENT;
        }
        boolean seen = rating.rating() == RiskRating.HIGH
                || reviews.running(caseId)
                        .filter(review -> review.ratingRose() || isAnotherEntity(review))
                        .isPresent();
        return seen ? Care.COMPLIANCE : Care.NOBODY;
    }

    /** A legal entity with other owners, or of another risk, is not the one that somebody approved. */
    private boolean isAnotherEntity(Review review) {
        return cases.get(review.caseId()).product() == Product.BUSINESS_ACCOUNT
                && (review.ratingChanged() || entities.ownersChangedSince(review.caseId(), review.begunAt()));
    }
}
