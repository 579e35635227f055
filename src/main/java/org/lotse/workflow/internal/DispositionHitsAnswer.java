package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.kernel.CaseId;
import org.lotse.screening.Disposition;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Compliance judges every hit; a true match ends the case at once. */
@Component
class DispositionHitsAnswer implements TaskAnswer {

    private static final String ROWS = "dispositions";

    private final Cases cases;
    private final Screenings screenings;
    private final Clock clock;

    DispositionHitsAnswer(Cases cases, Screenings screenings, Clock clock) {
        this.cases = cases;
        this.screenings = screenings;
        this.clock = clock;
    }

    private record Judgement(String hitId, Disposition disposition, String reason) {}

    @Override
    public String taskKey() {
        return "disposition-hits";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        List<Judgement> judgements = judgements(answer, open(caseId));
        judgements.forEach(one -> screenings.dispose(caseId, one.hitId(), one.disposition(), one.reason(), user));
        ScreeningOutcome outcome = screenings.outcome(caseId);
        if (outcome == ScreeningOutcome.TRUE_MATCH) {
            cases.decide(
                    caseId,
                    new Decision(
                            Decision.Outcome.REJECTED, RejectionReason.SANCTIONS_MATCH, null, user, clock.instant()));
            return Map.of(
                    CaseVariables.SCREENING_OUTCOME, outcome.name(), CaseVariables.OUTCOME, Outcome.REJECTED.name());
        }
        return Map.of(CaseVariables.SCREENING_OUTCOME, outcome.name());
    }

    private Set<String> open(CaseId caseId) {
        return screenings.hits(caseId).stream()
                .filter(hit -> hit.disposition() == null)
                .map(Hit::id)
                .collect(Collectors.toSet());
    }

    private static List<Judgement> judgements(FormAnswer answer, Set<String> open) {
        List<FormAnswer> rows = answer.rows(ROWS);
        List<Judgement> judgements =
                rows.stream().map(DispositionHitsAnswer::judgement).toList();
        for (int number = 0; number < rows.size(); number++) {
            answer.include(ROWS + "[" + number + "]", rows.get(number));
        }
        var unjudged = new HashSet<>(open);
        judgements.forEach(one -> unjudged.remove(one.hitId()));
        if (!unjudged.isEmpty()) {
            answer.problem(ROWS, "every-hit-needs-a-judgement");
        }
        answer.check();
        return judgements;
    }

    private static Judgement judgement(FormAnswer row) {
        return new Judgement(row.text("hitId"), row.choice("disposition", Disposition.class), row.text("reason"));
    }
}
