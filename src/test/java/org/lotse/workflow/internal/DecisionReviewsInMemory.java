package org.lotse.workflow.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReview.Ruling;
import org.lotse.decisionreview.DecisionReviewAsked;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.decisionreview.Explanation;
import org.lotse.kernel.CaseId;
import org.springframework.context.ApplicationEventPublisher;

/** Decisions looked at again as the process sees them; who may ask is the register's business. */
final class DecisionReviewsInMemory implements DecisionReviews {

    private final Map<CaseId, DecisionReview> kept = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;

    DecisionReviewsInMemory(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public boolean mayAsk(CaseId caseId) {
        return !kept.containsKey(caseId);
    }

    @Override
    public void ask(CaseId caseId, String words) {
        kept.put(caseId, new DecisionReview(words, BankInMemory.NOW, null, null, null, null, null, null));
        events.publishEvent(new DecisionReviewAsked(caseId, BankInMemory.NOW));
    }

    @Override
    public void promise(CaseId caseId, Instant answerBy) {
        kept.computeIfPresent(
                caseId,
                (id, one) -> new DecisionReview(one.words(), one.askedAt(), answerBy, null, null, null, null, null));
    }

    @Override
    public Optional<DecisionReview> of(CaseId caseId) {
        return Optional.ofNullable(kept.get(caseId));
    }

    @Override
    public void rule(CaseId caseId, Ruling ruling, Explanation told, String reason, String user) {
        kept.computeIfPresent(
                caseId,
                (id, one) -> new DecisionReview(
                        one.words(), one.askedAt(), one.answerBy(), ruling, told, reason, user, BankInMemory.NOW));
    }

    @Override
    public Optional<CaseId> successor(CaseId caseId) {
        return Optional.empty();
    }

    @Override
    public void succeeded(CaseId caseId, CaseId successor) {
        throw new UnsupportedOperationException();
    }
}
