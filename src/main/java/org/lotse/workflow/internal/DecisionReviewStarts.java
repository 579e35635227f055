package org.lotse.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.decisionreview.DecisionReviewAsked;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.kernel.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a person look at a decision again and tells the client until when, in the very transaction that asks. */
@Component
class DecisionReviewStarts {

    static final String DECISION_REVIEW = "decision-review";

    private final RuntimeService processes;
    private final DecisionReviews reviews;
    private final ServiceLevels levels;
    private final Messages messages;

    DecisionReviewStarts(RuntimeService processes, DecisionReviews reviews, ServiceLevels levels, Messages messages) {
        this.processes = processes;
        this.reviews = reviews;
        this.levels = levels;
        this.messages = messages;
    }

    @EventListener
    void on(DecisionReviewAsked event) {
        CaseId caseId = event.caseId();
        reviews.promise(caseId, levels.lookedAgainBy(caseId));
        processes.startProcessInstanceByKey(
                DECISION_REVIEW, caseId.toString(), Map.of(CaseVariables.CASE_ID, caseId.toString()));
        messages.request(caseId, MessageKind.DECISION_REVIEW_RECEIVED);
    }
}
