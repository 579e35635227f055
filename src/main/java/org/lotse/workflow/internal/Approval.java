package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.review.ReviewDecision;
import org.lotse.review.Reviews;
import org.lotse.screening.Screenings;

/** A person decides the case; nobody can approve a true match, or while a hit is not settled. */
abstract class Approval implements TaskAnswer {

    private final Cases cases;
    private final Reviews reviews;
    private final ReviewMakers reviewMakers;
    private final Screenings screenings;
    private final Readiness readiness;
    private final Clock clock;

    Approval(
            Cases cases,
            Reviews reviews,
            ReviewMakers reviewMakers,
            Screenings screenings,
            Readiness readiness,
            Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.reviewMakers = reviewMakers;
        this.screenings = screenings;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** Yes or no. */
    enum Verdict {
        APPROVE,
        REJECT
    }

    @Override
    public final Optional<Set<String>> makers(CaseId caseId) {
        return reviewMakers.of(caseId);
    }

    @Override
    public final Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        String note = verdict == Verdict.REJECT ? answer.text("note") : answer.optionalText("note");
        answer.check();
        return switch (verdict) {
            case APPROVE -> approve(caseId, user, note);
            case REJECT -> reject(caseId, user, note);
        };
    }

    private Map<String, Object> approve(CaseId caseId, String user, String note) {
        readiness.check(caseId);
        switch (screenings.outcome(caseId)) {
            case TRUE_MATCH -> throw new RuleBroken("true-match");
            case UNRESOLVED -> throw new RuleBroken("hits-not-settled");
            case CLEAR -> decide(caseId, user, note);
        }
        return Map.of(CaseVariables.OUTCOME, Outcome.APPROVED.name());
    }

    private void decide(CaseId caseId, String user, String note) {
        if (isReviewed(caseId)) {
            decide(caseId, ReviewDecision.Verdict.APPROVED, user, note);
        } else {
            cases.decide(caseId, new Decision(Decision.Outcome.APPROVED, null, note, user, clock.instant()));
        }
    }

    /** Whoever has an account was decided on long ago; now they stay or not. */
    private boolean isReviewed(CaseId caseId) {
        return reviews.running(caseId).isPresent();
    }

    private void decide(CaseId caseId, ReviewDecision.Verdict verdict, String user, String note) {
        reviews.decide(caseId, new ReviewDecision(verdict, note, user, clock.instant()), null);
    }

    private Map<String, Object> reject(CaseId caseId, String user, String note) {
        if (isReviewed(caseId)) {
            decide(caseId, ReviewDecision.Verdict.REFUSED, user, note);
        } else {
            var reason = RejectionReason.RISK_NOT_ACCEPTED;
            cases.decide(caseId, new Decision(Decision.Outcome.REJECTED, reason, note, user, clock.instant()));
        }
        return Map.of(CaseVariables.OUTCOME, Outcome.REJECTED.name());
    }
}
