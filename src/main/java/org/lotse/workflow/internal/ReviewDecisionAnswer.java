package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.application.ClientExplanations;
import org.lotse.decisionreview.DecisionReview.Ruling;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.decisionreview.Explanation;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** An officer who had no hand in a case looks at its decision again, since the client wants a person to. */
@Component
class ReviewDecisionAnswer implements TaskAnswer {

    private final DecisionReviews reviews;
    private final ClientExplanations explanations;

    ReviewDecisionAnswer(DecisionReviews reviews, ClientExplanations explanations) {
        this.reviews = reviews;
        this.explanations = explanations;
    }

    /** What the client hears of why. */
    enum Told {
        TOLD,
        /** It would say, or let guess, what must not be known: GwG §47, AMLR 73. */
        LEFT_OUT
    }

    @Override
    public String taskKey() {
        return "review-decision";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Ruling ruling = answer.choice("decision", Ruling.class);
        Told told = ruling == Ruling.UPHELD ? answer.choice("explanation", Told.class) : Told.LEFT_OUT;
        String reason = answer.text("reason");
        answer.check();
        reviews.rule(caseId, ruling, told == Told.TOLD ? explanation(caseId) : null, reason, user);
        return Map.of(CaseVariables.DECISION_LIFTED, ruling == Ruling.LIFTED);
    }

    /** Null where there is nothing to tell, so that it looks like what is left out. */
    private Explanation explanation(CaseId caseId) {
        Explanation draft = explanations.of(caseId).explanation();
        return draft.isEmpty() ? null : draft;
    }
}
