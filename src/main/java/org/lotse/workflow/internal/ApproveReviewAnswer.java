package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.review.Review;
import org.lotse.review.ReviewDecision;
import org.lotse.review.ReviewDecision.Verdict;
import org.lotse.review.Reviews;
import org.lotse.risk.RiskRating;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Compliance lets a client stay whose risk has risen or is high; an open hit stands in the way of it. */
@Component
class ApproveReviewAnswer implements TaskAnswer {

    private final Reviews reviews;
    private final ReviewMakers reviewMakers;
    private final Screenings screenings;
    private final Readiness readiness;
    private final Clock clock;

    ApproveReviewAnswer(
            Reviews reviews, ReviewMakers reviewMakers, Screenings screenings, Readiness readiness, Clock clock) {
        this.reviews = reviews;
        this.reviewMakers = reviewMakers;
        this.screenings = screenings;
        this.readiness = readiness;
        this.clock = clock;
    }

    private enum Choice {
        APPROVE,
        REFUSE
    }

    @Override
    public String taskKey() {
        return "approve-review";
    }

    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return reviewMakers.of(caseId);
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Choice choice = answer.choice("decision", Choice.class);
        boolean approved = choice == Choice.APPROVE;
        String note = approved && !isProhibited(caseId) ? answer.optionalText("note") : answer.text("note");
        answer.check();
        if (approved) {
            readiness.check(caseId);
        }
        if (approved && screenings.outcome(caseId) == ScreeningOutcome.UNRESOLVED) {
            throw new RuleBroken("hits-not-settled");
        }
        Verdict verdict = approved ? Verdict.APPROVED : Verdict.REFUSED;
        reviews.decide(caseId, new ReviewDecision(verdict, note, user, clock.instant()), null);
        return Map.of(CaseVariables.REVIEW_NEXT, verdict.name());
    }

    /** Such a client stays only where an authority allows it, and the note says which. */
    private boolean isProhibited(CaseId caseId) {
        return reviews.running(caseId)
                .map(Review::after)
                .filter(rating -> rating == RiskRating.PROHIBITED)
                .isPresent();
    }
}
