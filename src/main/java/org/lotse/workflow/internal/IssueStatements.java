package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.fees.FeeStatements;
import org.springframework.stereotype.Component;

/** Issues the statements of fees of some accounts. */
@Component
class IssueStatements implements JavaDelegate {

    private final FeeStatements statements;

    IssueStatements(FeeStatements statements) {
        this.statements = statements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.MORE_STATEMENTS, statements.issueSome());
    }
}
