package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.document.Comparison;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.party.Parties;
import org.springframework.stereotype.Component;

/** Holds what the client stated against what was read. */
@Component
class CompareDocuments implements JavaDelegate {

    static final String MISSING = "MISSING";

    private final Cases cases;
    private final Parties parties;
    private final Documents documents;

    CompareDocuments(Cases cases, Parties parties, Documents documents) {
        this.cases = cases;
        this.parties = parties;
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        Comparison comparison =
                documents.compare(caseId, parties.person(cases.get(caseId).partyId()));
        execution.setVariable(CaseVariables.DOCUMENTS_COMPLETE, complete(comparison));
        execution.setVariable(CaseVariables.DOCUMENTS_AGREE, comparison.agrees());
    }

    private static boolean complete(Comparison comparison) {
        return comparison.concerns().stream()
                .noneMatch(concern -> concern.reason().equals(MISSING));
    }
}
