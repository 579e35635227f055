package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.kernel.CaseId;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Rates the client; screening's own verdict counts, not the number a worker reported. */
@Component
class RateRisk implements JavaDelegate {

    private final CaseFacts facts;
    private final Ratings ratings;
    private final Screenings screenings;

    RateRisk(CaseFacts facts, Ratings ratings, Screenings screenings) {
        this.facts = facts;
        this.ratings = ratings;
        this.screenings = screenings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        Rating rating = ratings.rate(caseId, facts.of(caseId));
        execution.setVariable(CaseVariables.RISK_RATING, rating.rating().name());
        execution.setVariable(
                CaseVariables.SCREENING_OUTCOME, screenings.outcome(caseId).name());
    }
}
