package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.account.AccountClosed;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.portfolio.MatchMeasure;
import org.lotse.portfolio.TrueMatchHandled;
import org.lotse.review.ReviewAnswered;
import org.lotse.review.ReviewBegun;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewReason;
import org.lotse.review.ReviewRoundBegun;
import org.lotse.review.ReviewWithdrawn;
import org.lotse.review.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts reviews, and tells them what happens, in the transaction in which it happens. */
@Component
class ReviewProcesses {

    static final String PERIODIC_REVIEW = "periodic-review";
    static final String ENTITY_REVIEW = "entity-review";
    static final String REVIEW_ROUND = "review-round";

    private final RuntimeService processes;
    private final RestingProcesses resting;
    private final Cases cases;
    private final Reviews reviews;
    private final Clock clock;

    ReviewProcesses(RuntimeService processes, RestingProcesses resting, Cases cases, Reviews reviews, Clock clock) {
        this.processes = processes;
        this.resting = resting;
        this.cases = cases;
        this.reviews = reviews;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewRoundBegun event) {
        processes.startProcessInstanceByKey(REVIEW_ROUND);
    }

    @EventListener
    void on(ReviewBegun event) {
        String caseId = event.caseId().toString();
        CaseFile file = cases.get(event.caseId());
        String partyId = file.partyId().toString();
        processes.startProcessInstanceByKey(
                file.product() == Product.BUSINESS_ACCOUNT ? ENTITY_REVIEW : PERIODIC_REVIEW,
                caseId,
                Map.of(CaseVariables.CASE_ID, caseId, CaseVariables.PARTY_ID, partyId));
        resting.restIfReported(event.caseId());
    }

    @EventListener
    void on(ReviewAnswered event) {
        if (!tell("review-answered", event.caseId(), Map.of(CaseVariables.REVIEW_CHANGED, event.changed()))) {
            throw new RuleBroken("process-does-not-wait");
        }
    }

    @EventListener
    void on(ReviewWithdrawn event) {
        if (!tell("review-withdrawn", event.caseId(), Map.of())) {
            throw new RuleBroken("process-does-not-wait");
        }
    }

    @EventListener
    void on(AccountClosed event) {
        tell("account-closed", event.caseId(), Map.of());
    }

    /** Whoever is on a list and stays is looked at whole; whoever is to be ended is not. */
    @EventListener
    void on(TrueMatchHandled event) {
        boolean client =
                ProcessStarts.CLIENTS.contains(cases.get(event.caseId()).status());
        if (client && event.measure() != MatchMeasure.TO_BE_ENDED) {
            reviews.begin(event.caseId(), new ReviewCause(ReviewReason.LIST_HIT, null, null, clock.instant()));
        }
    }

    private boolean tell(String message, CaseId caseId, Map<String, Object> facts) {
        return Conflicts.translated(() -> !processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .setVariables(facts)
                .correlateAllWithResult()
                .isEmpty());
    }
}
