package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.Documents;
import org.lotse.duediligence.Assessment;
import org.lotse.duediligence.Assessments;
import org.lotse.duediligence.MediaSearch;
import org.lotse.duediligence.MonitoringRhythm;
import org.lotse.duediligence.Proof;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Compliance says where the wealth and the funds come from and what proves it, what was found and how the client will be watched. */
@Component
class AssessClientAnswer implements TaskAnswer {

    private final Assessments assessments;
    private final Documents documents;
    private final Cases cases;
    private final Clock clock;

    AssessClientAnswer(Assessments assessments, Documents documents, Cases cases, Clock clock) {
        this.assessments = assessments;
        this.documents = documents;
        this.cases = cases;
        this.clock = clock;
    }

    private enum Found {
        NOTHING,
        SOMETHING
    }

    @Override
    public String taskKey() {
        return "assess-client";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        var assessment = new Assessment(
                answer.text("sourceOfWealth"),
                proof(caseId, answer, "wealth"),
                answer.text("sourceOfFunds"),
                proof(caseId, answer, "funds"),
                new MediaSearch(answer.text("searched"), searchedOn(answer)),
                findings(answer),
                isEntity(caseId) ? answer.text("ownership") : null,
                answer.optionalText("visit"),
                answer.choice("rhythm", MonitoringRhythm.class),
                answer.text("monitoringPlan"),
                answer.yesOrNo("recommendation"),
                user,
                clock.instant());
        answer.check();
        assessments.record(caseId, assessment);
        return Map.of();
    }

    /** Documents of the case, or words where there is no document. */
    private Proof proof(CaseId caseId, FormAnswer answer, String source) {
        List<String> chosen = answer.texts(source + "Proof");
        List<DocumentId> proving = documents.of(caseId).stream()
                .filter(document -> !document.superseded())
                .map(Document::id)
                .filter(id -> chosen.contains(id.toString()))
                .toList();
        if (proving.size() < chosen.size()) {
            answer.problem(source + "Proof", "not-a-choice");
        }
        String note = source + "Note";
        return new Proof(proving, chosen.isEmpty() ? answer.text(note) : answer.optionalText(note));
    }

    /** Nobody has searched tomorrow, wherever on earth they sit. */
    private LocalDate searchedOn(FormAnswer answer) {
        LocalDate on = answer.day("searchedOn");
        if (on != null && on.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            answer.problem("searchedOn", "in-the-future");
        }
        return on;
    }

    private static String findings(FormAnswer answer) {
        return answer.choice("found", Found.class) == Found.SOMETHING ? answer.text("findings") : null;
    }

    private boolean isEntity(CaseId caseId) {
        return cases.get(caseId).product() == Product.BUSINESS_ACCOUNT;
    }
}
