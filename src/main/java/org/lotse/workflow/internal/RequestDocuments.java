package org.lotse.workflow.internal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.document.Comparison;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Asks for what a clerk has named, or else for what is missing, and lets the case wait for the client. */
@Component
class RequestDocuments implements JavaDelegate {

    static final String KEY = "request-documents";
    /** Who asks when no person does. */
    static final String AUTOMATIC = "lotse";

    private final Cases cases;
    private final Documents documents;
    private final DocumentRequests requests;
    private final ServiceLevels levels;

    RequestDocuments(Cases cases, Documents documents, DocumentRequests requests, ServiceLevels levels) {
        this.cases = cases;
        this.documents = documents;
        this.requests = requests;
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        if (requests.open(caseId).isEmpty()) {
            requests.ask(caseId, missing(caseId), null, AUTOMATIC, levels.answerBy(caseId));
        }
        cases.moveTo(caseId, CaseStatus.AWAITING_CLIENT);
    }

    private List<DocumentRequest.Item> missing(CaseId caseId) {
        return documents.comparison(caseId).map(Comparison::concerns).orElse(List.of()).stream()
                .filter(concern -> concern.reason().equals(Comparison.Concern.MISSING))
                .map(concern -> new DocumentRequest.Item(concern.type(), List.of(concern.reason())))
                .toList();
    }
}
