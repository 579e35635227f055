package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.inquiry.InquiryAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has an inquiry screened, in the very transaction that keeps the question. */
@Component
class InquiryStarts {

    static final String AD_HOC_SCREENING = "ad-hoc-screening";

    private final RuntimeService processes;

    InquiryStarts(RuntimeService processes) {
        this.processes = processes;
    }

    @EventListener
    void on(InquiryAsked event) {
        String businessKey = event.inquiryId().toString();
        processes.startProcessInstanceByKey(
                AD_HOC_SCREENING, businessKey, Map.of(CaseVariables.INQUIRY_ID, businessKey));
    }
}
