package org.lotse.workflow.internal;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.dossier.CaseDossiers;
import org.lotse.dossier.Ruling;
import org.lotse.kernel.CaseId;
import org.lotse.review.Review;
import org.lotse.review.ReviewDecision;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Adds to the dossier what senior management decided; in a review whether the client stays, before it whether one becomes a client. */
@Component
class CompleteDossier implements JavaDelegate {

    private final CaseDossiers dossiers;
    private final Cases cases;
    private final Reviews reviews;

    CompleteDossier(CaseDossiers dossiers, Cases cases, Reviews reviews) {
        this.dossiers = dossiers;
        this.cases = cases;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        Optional<Review> review = reviews.running(caseId);
        dossiers.complete(
                caseId,
                review.isPresent()
                        ? ruling(review.get().lastDecision().orElseThrow())
                        : ruling(cases.get(caseId).decision()));
    }

    private static Ruling ruling(ReviewDecision decision) {
        boolean approved = decision.verdict() == ReviewDecision.Verdict.APPROVED;
        return new Ruling(approved, decision.reason(), decision.by(), decision.at());
    }

    private static Ruling ruling(Decision decision) {
        boolean approved = decision.outcome() == Decision.Outcome.APPROVED;
        return new Ruling(approved, decision.note(), decision.by(), decision.at());
    }
}
