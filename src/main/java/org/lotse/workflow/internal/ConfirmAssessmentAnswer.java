package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.suspicion.Assessment;
import org.lotse.suspicion.Suspicions;
import org.springframework.stereotype.Component;

/** A second officer decides on a suspicion as was proposed, or sends the assessment back. */
@Component
class ConfirmAssessmentAnswer implements TaskAnswer {

    private final Suspicions suspicions;

    ConfirmAssessmentAnswer(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    private enum Verdict {
        CONFIRM,
        SEND_BACK
    }

    @Override
    public String taskKey() {
        return "confirm-assessment";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return Optional.of(
                suspicions.get(caseId).latest().map(Assessment::by).map(Set::of).orElse(Set.of()));
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        boolean confirmed = answer.choice("decision", Verdict.class) == Verdict.CONFIRM;
        String why = confirmed ? null : answer.text("why");
        answer.check();
        boolean reported = false;
        if (confirmed) {
            reported = suspicions.decide(caseId, user);
        } else {
            suspicions.sendBack(caseId, why, user);
        }
        return Map.of(CaseVariables.ASSESSMENT_CONFIRMED, confirmed, CaseVariables.REPORTED, reported);
    }
}
