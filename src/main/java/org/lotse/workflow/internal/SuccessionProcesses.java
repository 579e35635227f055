package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.inquiry.InquiryAnswered;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.offboarding.SuccessionCause;
import org.lotse.review.Reviews;
import org.lotse.succession.Succession;
import org.lotse.succession.SuccessionHandedOver;
import org.lotse.succession.SuccessionReported;
import org.lotse.succession.SuccessionTakenBack;
import org.lotse.succession.Successions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts what follows a death or a merger, in the transaction that reports it. What runs with the client then rests: it goes
 * on if the report was an error, and ends once the account goes to its settlement. Screening never rests.
 */
@Component
class SuccessionProcesses {

    static final String ESTATE = "estate";
    static final String MERGER = "merger";

    private final RuntimeService processes;
    private final RestingProcesses resting;
    private final Successions successions;
    private final Reviews reviews;
    private final Messages messages;

    SuccessionProcesses(
            RuntimeService processes,
            RestingProcesses resting,
            Successions successions,
            Reviews reviews,
            Messages messages) {
        this.processes = processes;
        this.resting = resting;
        this.successions = successions;
        this.reviews = reviews;
        this.messages = messages;
    }

    @EventListener
    void on(SuccessionReported event) {
        String caseId = event.caseId().toString();
        resting.rest(event.caseId());
        processes.startProcessInstanceByKey(
                event.cause() == SuccessionCause.DEATH ? ESTATE : MERGER,
                caseId,
                Map.of(CaseVariables.CASE_ID, caseId));
    }

    /** Where nobody has confirmed it yet, the answer of whoever does not is what ends the process. */
    @EventListener
    void on(SuccessionTakenBack event) {
        resting.goOn(event.caseId());
        if (event.confirmed()) {
            tell("succession-taken-back", event.caseId(), Map.of());
        }
    }

    @EventListener
    void on(SuccessionHandedOver event) {
        resting.end(event.caseId());
        reviews.running(event.caseId()).ifPresent(one -> reviews.abandon(event.caseId()));
    }

    @EventListener
    void on(InquiryAnswered event) {
        successions
                .screened(event.inquiryId())
                .ifPresent(screened -> tell(
                        "payees-screened",
                        screened.caseId(),
                        Map.of(
                                CaseVariables.PAYEES_FOUND,
                                screened.anybody(),
                                CaseVariables.PAYEES_CLEARED,
                                !screened.anybody())));
    }

    /** The heirs get what the client would have got. */
    @EventListener
    void on(RelationshipEnded event) {
        successions
                .of(event.caseId())
                .filter(Succession::byDeath)
                .ifPresent(estate -> messages.request(event.caseId(), MessageKind.ESTATE_STATEMENT));
    }

    private void tell(String message, CaseId caseId, Map<String, Object> facts) {
        Conflicts.translated(() -> processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .setVariables(facts)
                .correlateAllWithResult());
    }
}
