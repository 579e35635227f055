package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.webhook.WebhookPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a delivery made, in the very transaction that plans it. */
@Component
class WebhookStarts {

    static final String WEBHOOK_DELIVERY = "webhook-delivery";

    private final RuntimeService processes;

    WebhookStarts(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(WebhookPlanned event) {
        processes.startProcessInstanceByKey(
                WEBHOOK_DELIVERY, event.deliveryId(), Map.of(CaseVariables.DELIVERY_ID, event.deliveryId()));
    }
}
