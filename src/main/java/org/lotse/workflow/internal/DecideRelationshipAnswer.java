package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.review.ReviewDecision;
import org.lotse.review.ReviewDecision.Verdict;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** Compliance decides what becomes of a client who does not answer, or whom nobody approves; the bank ends a relationship no other way. */
@Component
class DecideRelationshipAnswer implements TaskAnswer {

    private final Reviews reviews;
    private final Clock clock;

    DecideRelationshipAnswer(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    private enum Choice {
        ASK_AGAIN,
        END_RELATIONSHIP
    }

    @Override
    public String taskKey() {
        return "decide-relationship";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Choice choice = answer.choice("decision", Choice.class);
        String reason = answer.text("reason");
        answer.check();
        Verdict verdict = Verdict.valueOf(choice.name());
        reviews.decide(caseId, new ReviewDecision(verdict, reason, user, clock.instant()), null);
        return Map.of(CaseVariables.REVIEW_NEXT, verdict.name());
    }
}
