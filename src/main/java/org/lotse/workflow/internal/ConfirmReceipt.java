package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.springframework.stereotype.Component;

/**
 * Asks for the letter that confirms the receipt. It is sent by a process of its own: nobody waits for it, and a branch
 * beside the called process would make two transactions end in one another's way.
 */
@Component
class ConfirmReceipt implements JavaDelegate {

    private final Messages messages;

    ConfirmReceipt(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.request(CaseVariables.caseId(execution), MessageKind.APPLICATION_RECEIVED);
    }
}
