package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Offboardings;
import org.springframework.stereotype.Component;

/** Goes on with a client who gave notice and stays after all; what the bank wanted meanwhile comes up again. */
@Component
class ResumeRelationship implements JavaDelegate {

    private final Offboardings offboardings;
    private final BankNotices notices;

    ResumeRelationship(Offboardings offboardings, BankNotices notices) {
        this.offboardings = offboardings;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseVariables.caseId(execution);
        offboardings.resume(caseId);
        notices.takeUp(caseId);
    }
}
