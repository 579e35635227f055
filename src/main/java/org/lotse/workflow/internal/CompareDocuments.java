package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.casefile.Cases;
import org.lotse.document.Comparison;
import org.lotse.kernel.CaseId;
import org.lotse.party.Parties;
import org.springframework.stereotype.Component;

/** Holds what the client stated against what was read, and finds out what is missing at their level of due diligence. */
@Component
class CompareDocuments implements JavaDelegate {

    private final Cases cases;
    private final Parties parties;
    private final RequiredPapers papers;

    CompareDocuments(Cases cases, Parties parties, RequiredPapers papers) {
        this.cases = cases;
        this.parties = parties;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        Comparison comparison =
                papers.compare(caseId, parties.person(cases.get(caseId).partyId()));
        execution.setVariable(
                CaseVariables.DOCUMENTS_COMPLETE, comparison.missing().isEmpty());
        execution.setVariable(CaseVariables.DOCUMENTS_AGREE, comparison.agrees());
    }
}
