package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.party.Parties;
import org.springframework.stereotype.Component;

/** Holds what the client states now against the documents, for a clerk to look at. */
@Component
class CompareAnew implements JavaDelegate {

    private final Cases cases;
    private final Parties parties;
    private final Documents documents;

    CompareAnew(Cases cases, Parties parties, Documents documents) {
        this.cases = cases;
        this.parties = parties;
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        documents.compare(caseId, parties.person(cases.get(caseId).partyId()));
    }
}
