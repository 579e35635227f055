package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.screening.Screenings;

/** A person decides the case; nobody can approve a true match, or while a hit is not settled. */
abstract class Approval implements TaskAnswer {

    private final Cases cases;
    private final Screenings screenings;
    private final Readiness readiness;
    private final Clock clock;

    Approval(Cases cases, Screenings screenings, Readiness readiness, Clock clock) {
        this.cases = cases;
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
        cases.decide(caseId, new Decision(Decision.Outcome.APPROVED, null, note, user, clock.instant()));
    }

    private Map<String, Object> reject(CaseId caseId, String user, String note) {
        cases.decide(
                caseId,
                new Decision(
                        Decision.Outcome.REJECTED, RejectionReason.RISK_NOT_ACCEPTED, note, user, clock.instant()));
        return Map.of(CaseVariables.OUTCOME, Outcome.REJECTED.name());
    }
}
