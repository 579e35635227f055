package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.review.ReviewDecision;
import org.lotse.review.ReviewDecision.Verdict;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Component;

/** A clerk accepts what a client changed, or asks once more. */
@Component
class CheckChangesAnswer implements TaskAnswer {

    private final Reviews reviews;
    private final Clock clock;

    CheckChangesAnswer(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    private enum Choice {
        ACCEPT,
        ASK_AGAIN
    }

    @Override
    public String taskKey() {
        return "check-changes";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Choice choice = answer.choice("decision", Choice.class);
        boolean accepted = choice == Choice.ACCEPT;
        String told = accepted ? null : answer.text("note");
        answer.check();
        Verdict verdict = accepted ? Verdict.CHANGES_ACCEPTED : Verdict.ASK_AGAIN;
        reviews.decide(caseId, new ReviewDecision(verdict, told, user, clock.instant()), told);
        return Map.of(CaseVariables.REVIEW_NEXT, verdict.name());
    }
}
