package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.screening.Disposition;
import org.lotse.screening.DispositionReason;
import org.lotse.screening.Finding;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Compliance judges every open hit, each with a reason of the closed list. */
@Component
class DispositionHitsAnswer implements TaskAnswer {

    private static final String ROWS = "dispositions";

    private final Screenings screenings;

    DispositionHitsAnswer(Screenings screenings) {
        this.screenings = screenings;
    }

    private record Row(String hitId, Finding finding) {}

    @Override
    public String taskKey() {
        return "disposition-hits";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        rows(answer, HitRoute.open(screenings, caseId))
                .forEach(row -> screenings.dispose(caseId, row.hitId(), row.finding(), user));
        return HitRoute.of(screenings, caseId);
    }

    private static List<Row> rows(FormAnswer answer, Set<String> open) {
        List<FormAnswer> asked = answer.rows(ROWS);
        List<Row> rows = new ArrayList<>();
        Set<String> unjudged = new HashSet<>(open);
        for (int number = 0; number < asked.size(); number++) {
            FormAnswer row = asked.get(number);
            row(row).ifPresent(rows::add);
            answer.include(ROWS + "[" + number + "]", row);
        }
        rows.forEach(row -> unjudged.remove(row.hitId()));
        if (!unjudged.isEmpty()) {
            answer.problem(ROWS, "every-hit-needs-a-judgement");
        }
        answer.check();
        return rows;
    }

    private static Optional<Row> row(FormAnswer row) {
        String hitId = row.text("hitId");
        Disposition disposition = row.choice("disposition", Disposition.class);
        DispositionReason reason = row.choice("reason", DispositionReason.class);
        String text = row.optionalText("text");
        if (hitId == null || disposition == null || reason == null) {
            return Optional.empty();
        }
        if (reason.disposition() != disposition) {
            row.problem("reason", "reason-of-another-judgement");
            return Optional.empty();
        }
        if (reason.needsText() && text == null) {
            row.problem("text", "required");
            return Optional.empty();
        }
        return Optional.of(new Row(hitId, new Finding(disposition, reason, text)));
    }
}
