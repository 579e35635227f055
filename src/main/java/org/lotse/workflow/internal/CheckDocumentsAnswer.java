package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.document.Comparison;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.FieldComparison;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** A clerk accepts the documents, wants better ones, or ends the case because identity or address cannot be proven. */
@Component
class CheckDocumentsAnswer implements TaskAnswer {

    /** The reason for a document that can be relied upon but says something else than the application. */
    private static final String DIFFERS = "DIFFERS";

    private final Cases cases;
    private final Documents documents;
    private final DocumentRequests requests;
    private final ServiceLevels levels;
    private final Clock clock;

    CheckDocumentsAnswer(
            Cases cases, Documents documents, DocumentRequests requests, ServiceLevels levels, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.requests = requests;
        this.levels = levels;
        this.clock = clock;
    }

    /** What the clerk makes of the documents. */
    enum Verdict {
        ACCEPT,
        REQUEST,
        REJECT
    }

    /** The reasons a clerk may give; both may be told to the client. */
    enum Ground {
        DOCUMENTS_NOT_ACCEPTED(RejectionReason.DOCUMENTS_NOT_ACCEPTED),
        IDENTITY_NOT_PROVEN(RejectionReason.IDENTITY_NOT_PROVEN);

        private final RejectionReason reason;

        Ground(RejectionReason reason) {
            this.reason = reason;
        }
    }

    @Override
    public String taskKey() {
        return "check-documents";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Verdict verdict = answer.choice("decision", Verdict.class);
        answer.check();
        return switch (verdict) {
            case ACCEPT -> Map.of(CaseVariables.DOCUMENTS_ANSWER, verdict.name());
            case REQUEST -> request(caseId, user, answer);
            case REJECT -> reject(caseId, user, answer);
        };
    }

    private Map<String, Object> request(CaseId caseId, String user, FormAnswer answer) {
        List<DocumentType> types = answer.choices("documents", DocumentType.class);
        String note = answer.optionalText("note");
        answer.check();
        List<DocumentRequest.Item> items = types.stream()
                .map(type -> new DocumentRequest.Item(type, reasons(caseId, type)))
                .toList();
        requests.ask(caseId, items, note, user, levels.answerBy(caseId));
        return Map.of(CaseVariables.DOCUMENTS_ANSWER, Verdict.REQUEST.name());
    }

    private List<String> reasons(CaseId caseId, DocumentType type) {
        return documents.comparison(caseId).stream()
                .flatMap(comparison -> Stream.concat(
                        comparison.concerns().stream()
                                .filter(concern -> concern.type() == type && !concern.confidential())
                                .map(Comparison.Concern::reason),
                        comparison.fields().stream()
                                .filter(field -> differs(field, type))
                                .map(field -> DIFFERS)))
                .distinct()
                .toList();
    }

    private boolean differs(FieldComparison field, DocumentType type) {
        return field.result() == FieldComparison.Result.DIFFERS
                && field.document() != null
                && documents.get(field.document()).type() == type;
    }

    private Map<String, Object> reject(CaseId caseId, String user, FormAnswer answer) {
        Ground ground = answer.choice("reason", Ground.class);
        String note = answer.optionalText("note");
        answer.check();
        cases.decide(caseId, new Decision(Decision.Outcome.REJECTED, ground.reason, note, user, clock.instant()));
        return Map.of(
                CaseVariables.DOCUMENTS_ANSWER, Verdict.REJECT.name(), CaseVariables.OUTCOME, Outcome.REJECTED.name());
    }
}
