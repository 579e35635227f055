package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.kernel.CaseId;
import org.lotse.review.Reviews;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Rates a client again, and finds out whether a hit has to be judged before anything else. */
@Component
class RateReview implements JavaDelegate {

    private final CaseFacts facts;
    private final Ratings ratings;
    private final Screenings screenings;
    private final Reviews reviews;

    RateReview(CaseFacts facts, Ratings ratings, Screenings screenings, Reviews reviews) {
        this.facts = facts;
        this.ratings = ratings;
        this.screenings = screenings;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        Rating rating = ratings.rate(caseId, facts.of(caseId));
        reviews.rated(caseId, rating.rating());
        boolean open = screenings.outcome(caseId) == ScreeningOutcome.UNRESOLVED;
        execution.setVariable(CaseVariables.REVIEW_NEXT, open ? "HITS_OPEN" : "RATED");
    }
}
