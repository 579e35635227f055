package org.lotse.workflow.internal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.account.Accounts;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
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

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        CaseFile file = cases.get(caseId);
        accounts.open(caseId, file.partyId(), file.product(), outflowsBlocked(applications.form(caseId)));
        cases.moveTo(caseId, CaseStatus.ACTIVE);
    }

    /**
     * FKAustG §13(2a), AO §154: nothing leaves an account whose holder has not certified where they are taxed. KWG §25j
     * needs no block here, since nobody comes this far before the identity is verified.
     */
    private static boolean outflowsBlocked(ApplicationForm form) {
        return !Boolean.TRUE.equals(form.taxSelfCertified())
                || residences(form).isEmpty()
                || residences(form).stream().anyMatch(OpenAccount::unexplained);
    }

    private static List<StatedTaxResidence> residences(ApplicationForm form) {
        return form.taxResidences() == null ? List.of() : form.taxResidences();
    }

    private static boolean unexplained(StatedTaxResidence residence) {
        return blank(residence.tin()) && blank(residence.reasonWithoutTin());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
