package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.risk.Ratings;
import org.springframework.stereotype.Component;

/** Until when each step is to be done, by {@code service-levels.dmn}; called by the models, whose expressions reach public classes only. */
@Component
public class ServiceLevels {

    private static final String NOT_RATED = "NOT_RATED";
    private static final String NO_PRODUCT = "NONE";
    private static final String REVIEW = "request-review";
    private static final String LAST_CALL = "last-call";

    private final DecisionTables tables;
    private final Cases cases;
    private final Ratings ratings;
    private final Clock clock;

    ServiceLevels(DecisionTables tables, Cases cases, Ratings ratings, Clock clock) {
        this.tables = tables;
        this.cases = cases;
        this.ratings = ratings;
        this.clock = clock;
    }

    public Date due(String caseId, String step) {
        return Date.from(after(CaseId.of(caseId), step, "due"));
    }

    public Date escalation(String caseId, String step) {
        return Date.from(after(CaseId.of(caseId), step, "escalation"));
    }

    public Date reminder(String caseId, String step) {
        return Date.from(after(CaseId.of(caseId), step, "reminder"));
    }

    public Date expiry(String caseId, String step) {
        return Date.from(after(CaseId.of(caseId), step, "expiry"));
    }

    /** Until when a step that concerns no single client is to be done. */
    public Date ofHouse(String step) {
        return Date.from(after(step, NOT_RATED, NO_PRODUCT, "escalation"));
    }

    /** Until when a client may answer a request made now. */
    Instant answerBy(CaseId caseId) {
        return after(caseId, RequestDocuments.KEY, "expiry");
    }

    /** Until when a client may answer a review that is asked for now. */
    Instant reviewedBy(CaseId caseId) {
        return after(caseId, REVIEW, "expiry");
    }

    /** Until when a client whose decision a person looks at again has an answer; one month at most by GDPR 12(3). */
    Instant lookedAgainBy(CaseId caseId) {
        return after(caseId, "review-decision", "expiry");
    }

    /** Until when the client may answer before outflows are blocked. */
    Instant lastCall(CaseId caseId) {
        return reviewedBy(caseId).plus(Duration.between(clock.instant(), after(caseId, LAST_CALL, "due")));
    }

    private Instant after(CaseId caseId, String step, String level) {
        return after(step, risk(caseId), product(caseId), level);
    }

    private Instant after(String step, String risk, String product, String level) {
        String period = tables.evaluate("service-levels", Map.of("step", step, "risk", risk, "product", product))
                .text(level);
        return clock.instant().plus(Duration.parse(period));
    }

    /** A process with a key of its own belongs to no case, and so to no product. */
    private String product(CaseId caseId) {
        return cases.exists(caseId) ? cases.get(caseId).product().name() : NO_PRODUCT;
    }

    private String risk(CaseId caseId) {
        return ratings.latest(caseId).map(rating -> rating.rating().name()).orElse(NOT_RATED);
    }
}
