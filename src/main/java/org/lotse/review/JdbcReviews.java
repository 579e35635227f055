package org.lotse.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskRating;
import org.lotse.rules.Decided;
import org.lotse.rules.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcReviews implements Reviews {

    private static final Set<CaseStatus> CLIENTS = EnumSet.of(CaseStatus.ACTIVE, CaseStatus.CLOSING);

    private final ReviewTable table;
    private final DateTable dates;
    private final Scheduling scheduling;
    private final Cases cases;
    private final Ratings ratings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcReviews(
            ReviewTable table,
            DateTable dates,
            Scheduling scheduling,
            Cases cases,
            Ratings ratings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.dates = dates;
        this.scheduling = scheduling;
        this.cases = cases;
        this.ratings = ratings;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void begin(CaseId caseId, ReviewCause cause) {
        CaseFile file = cases.get(caseId);
        if (!CLIENTS.contains(file.status())) {
            throw new RuleBroken("no-client");
        }
        Optional<Review> running = table.locked(caseId);
        if (running.isPresent() || !added(caseId, cause)) {
            join(table.locked(caseId).orElseThrow(), cause);
        }
    }

    private boolean added(CaseId caseId, ReviewCause cause) {
        RiskRating before = ratings.latest(caseId).map(Rating::rating).orElse(null);
        try {
            table.add(Review.begun(caseId, cause, before));
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
        events.publishEvent(new ReviewBegun(caseId, cause.reason(), cause.at()));
        return true;
    }

    private void join(Review running, ReviewCause cause) {
        Review joined = running.joinedBy(cause);
        if (joined != running) {
            table.keep(joined);
            events.publishEvent(new ReviewJoined(running.caseId(), cause.reason(), cause.at()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Review> running(CaseId caseId) {
        return table.running(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Review> of(CaseId caseId) {
        return table.of(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewDate> date(CaseId caseId) {
        return dates.of(caseId);
    }

    @Override
    public void ask(CaseId caseId, Instant answerBy, Instant lastDay) {
        change(caseId, review -> review.asked(answerBy, lastDay));
    }

    @Override
    public void answer(CaseId caseId, ReviewAnswer answer) {
        Review answered = table.locked(caseId)
                .orElseThrow(() -> new RuleBroken("nothing-was-asked"))
                .answered(answer);
        table.keep(answered);
        events.publishEvent(new ReviewAnswered(caseId, answered.bringsChanges(), answer.at()));
    }

    @Override
    public void restrict(CaseId caseId) {
        change(caseId, Review::restrictedNow);
    }

    @Override
    public void rated(CaseId caseId, RiskRating rating) {
        change(caseId, review -> review.rated(rating));
    }

    @Override
    public void decide(CaseId caseId, ReviewDecision decision, String told) {
        change(caseId, review -> review.decided(decision, told));
        events.publishEvent(new ReviewDecided(caseId, decision.verdict(), decision.by(), decision.at()));
    }

    @Override
    public void close(CaseId caseId) {
        LocalDate next = scheduling.lookedAt(caseId);
        end(caseId, new ReviewEnd(ReviewEnd.Outcome.STAYS, next, null, null, clock.instant()));
    }

    /** BGB §675h(2), GwG §10(9): what the bank wants to end is given notice of, and that by a person. */
    @Override
    public void handOver(CaseId caseId) {
        table.running(caseId)
                .flatMap(Review::lastDecision)
                .filter(decision -> decision.verdict() == ReviewDecision.Verdict.END_RELATIONSHIP)
                .orElseThrow(() -> new RuleBroken("nobody-decided"));
        Decided<Notice> notice = scheduling
                .pack()
                .notice(Notice.By.BANK, Notice.Contract.PAYMENT_ACCOUNT, Notice.Ground.DUE_DILIGENCE_FAILED);
        LocalDate notBefore = notice.value().endOf(scheduling.today());
        dates.stop(caseId);
        end(caseId, new ReviewEnd(ReviewEnd.Outcome.TO_BE_ENDED, null, notBefore, notice.basis(), clock.instant()));
    }

    @Override
    public boolean withdraw(CaseId caseId, ReviewReason reason) {
        if (table.locked(caseId).filter(review -> review.mayBeWithdrawn(reason)).isEmpty()) {
            return false;
        }
        end(caseId, new ReviewEnd(ReviewEnd.Outcome.WITHDRAWN, null, null, null, clock.instant()));
        events.publishEvent(new ReviewWithdrawn(caseId, clock.instant()));
        return true;
    }

    @Override
    public void abandon(CaseId caseId) {
        end(caseId, new ReviewEnd(ReviewEnd.Outcome.GONE, null, null, null, clock.instant()));
    }

    private void end(CaseId caseId, ReviewEnd end) {
        Review review = change(caseId, one -> one.endedBy(end));
        events.publishEvent(
                new ReviewEnded(caseId, end.outcome(), review.before(), review.after(), end.nextDue(), end.at()));
    }

    private Review change(CaseId caseId, UnaryOperator<Review> step) {
        Review changed = step.apply(table.locked(caseId).orElseThrow(() -> new RuleBroken("no-review")));
        table.keep(changed);
        return changed;
    }
}
