package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.screening.Hit;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** A second officer confirms what the first made of each hit, or sends it back with a reason. */
@Component
class ConfirmDispositionsAnswer implements TaskAnswer {

    private static final String ROWS = "confirmations";

    private final Screenings screenings;

    ConfirmDispositionsAnswer(Screenings screenings) {
        this.screenings = screenings;
    }

    /** What the second officer makes of a judgement. */
    enum Verdict {
        CONFIRM,
        SEND_BACK
    }

    private record Row(String hitId, Verdict verdict, String note) {}

    @Override
    public String taskKey() {
        return "confirm-dispositions";
    }

    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return Optional.of(screenings.hits(caseId).stream()
                .filter(hit -> hit.standing() == Hit.Standing.PROPOSED)
                .map(hit -> hit.judgement().by())
                .collect(Collectors.toSet()));
    }

    /** Whoever agrees or disagrees has made nothing of their own, and may still decide on the client. */
    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        for (Row row : rows(answer, HitRoute.proposed(screenings, caseId))) {
            switch (row.verdict()) {
                case CONFIRM -> screenings.confirm(caseId, row.hitId(), user);
                case SEND_BACK -> screenings.sendBack(caseId, row.hitId(), row.note(), user);
            }
        }
        return HitRoute.of(screenings, caseId);
    }

    private static List<Row> rows(FormAnswer answer, Set<String> proposed) {
        List<FormAnswer> asked = answer.rows(ROWS);
        List<Row> rows = new ArrayList<>();
        Set<String> unanswered = new HashSet<>(proposed);
        for (int number = 0; number < asked.size(); number++) {
            FormAnswer row = asked.get(number);
            rows.add(row(row));
            answer.include(ROWS + "[" + number + "]", row);
        }
        rows.forEach(row -> unanswered.remove(row.hitId()));
        if (!unanswered.isEmpty()) {
            answer.problem(ROWS, "every-judgement-needs-an-answer");
        }
        answer.check();
        return rows;
    }

    private static Row row(FormAnswer row) {
        Verdict verdict = row.choice("decision", Verdict.class);
        String note = verdict == Verdict.SEND_BACK ? row.text("note") : row.optionalText("note");
        return new Row(row.text("hitId"), verdict, note);
    }
}
