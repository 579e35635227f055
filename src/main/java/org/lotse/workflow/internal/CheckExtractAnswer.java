package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.document.Comparison;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** A clerk accepts the extract of the register, wants a better one, or ends the case. */
@Component
class CheckExtractAnswer implements TaskAnswer {

    private final Cases cases;
    private final Documents documents;
    private final DocumentRequests requests;
    private final ServiceLevels levels;
    private final Clock clock;

    CheckExtractAnswer(Cases cases, Documents documents, DocumentRequests requests, ServiceLevels levels, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.requests = requests;
        this.levels = levels;
        this.clock = clock;
    }

    private enum Verdict {
        ACCEPT,
        REQUEST,
        REJECT
    }

    @Override
    public String taskKey() {
        return "check-extract";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        String note = verdict == Verdict.ACCEPT ? answer.text("note") : answer.optionalText("note");
        answer.check();
        return switch (verdict) {
            case ACCEPT -> Map.of(CaseVariables.DOCUMENTS_ANSWER, verdict.name());
            case REQUEST -> request(caseId, user, note);
            case REJECT -> reject(caseId, user, note);
        };
    }

    private Map<String, Object> request(CaseId caseId, String user, String note) {
        var item = new DocumentRequest.Item(DocumentType.REGISTER_EXTRACT, reasons(caseId));
        requests.ask(caseId, List.of(item), note, user, levels.answerBy(caseId));
        return Map.of(CaseVariables.DOCUMENTS_ANSWER, Verdict.REQUEST.name());
    }

    private List<String> reasons(CaseId caseId) {
        return documents.comparison(caseId).map(Comparison::concerns).orElse(List.of()).stream()
                .filter(concern -> !concern.confidential())
                .map(Comparison.Concern::reason)
                .distinct()
                .toList();
    }

    private Map<String, Object> reject(CaseId caseId, String user, String note) {
        cases.decide(
                caseId,
                new Decision(
                        Decision.Outcome.REJECTED,
                        RejectionReason.DOCUMENTS_NOT_ACCEPTED,
                        note,
                        user,
                        clock.instant()));
        return Map.of(
                CaseVariables.DOCUMENTS_ANSWER, Verdict.REJECT.name(), CaseVariables.OUTCOME, Outcome.REJECTED.name());
    }
}
