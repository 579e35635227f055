package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.account.Accounts;
import org.springframework.stereotype.Component;

/** Nothing is made available to a client who is on a sanctions list. */
@Component
class BlockOutflows implements JavaDelegate {

    private final Accounts accounts;

    BlockOutflows(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        accounts.blockOutflows(CaseVariables.caseId(execution));
    }
}
