package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.account.Accounts;
import org.lotse.application.Applications;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Opens the account of an approved case, blocked for outflows where the law says so. */
@Component
class OpenAccount implements JavaDelegate {

    private final Cases cases;
    private final Applications applications;
    private final Accounts accounts;

    OpenAccount(Cases cases, Applications applications, Accounts accounts) {
        this.cases = cases;
        this.applications = applications;
        this.accounts = accounts;
    }

    /**
     * FKAustG §13(2a), AO §154: nothing leaves an account whose holder has not certified where they are taxed. KWG §25j
     * needs no block here, since nobody comes this far before the identity is verified.
     */
    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        CaseFile file = cases.get(caseId);
        accounts.open(
                caseId,
                file.partyId(),
                file.product(),
                !applications.form(caseId).taxCertified());
        cases.moveTo(caseId, CaseStatus.ACTIVE);
    }
}
