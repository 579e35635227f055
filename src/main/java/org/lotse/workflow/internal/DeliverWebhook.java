package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lotse.webhook.Webhooks;
import org.springframework.stereotype.Component;

/** Tries once to tell another system; the engine tries again, with growing pauses, and calls an operator at the end. */
@Component
class DeliverWebhook implements JavaDelegate {

    private final Webhooks webhooks;

    DeliverWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        webhooks.deliver((String) execution.getVariable(CaseVariables.DELIVERY_ID));
    }
}
