package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.review.Review;
import org.lotse.review.ReviewAnswer;
import org.lotse.review.ReviewAnswered;
import org.lotse.review.ReviewBegun;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewDate;
import org.lotse.review.ReviewDates;
import org.lotse.review.ReviewDecision;
import org.lotse.review.ReviewEnd;
import org.lotse.review.ReviewReason;
import org.lotse.review.ReviewRoundBegun;
import org.lotse.review.ReviewRounds;
import org.lotse.review.ReviewWithdrawn;
import org.lotse.review.Reviews;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DueDiligenceFacts;
import org.lotse.rules.RulePacks;
import org.springframework.context.ApplicationEventPublisher;

/** Reviews as processes see them; a round takes one client at a time, so that a test sees it go on. */
final class ReviewsInMemory implements Reviews, ReviewRounds {

    private final Map<CaseId, List<Review>> kept = new ConcurrentHashMap<>();
    private final Map<CaseId, ReviewDate> dates = new ConcurrentHashMap<>();
    private final Ratings ratings;
    private final RulePacks packs;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewsInMemory(Ratings ratings, RulePacks packs, Clock clock, ApplicationEventPublisher events) {
        this.ratings = ratings;
        this.packs = packs;
        this.clock = clock;
        this.events = events;
    }

    /** The client is looked at whole today. */
    ReviewDate lookedAt(CaseId caseId, LocalDate identityUntil) {
        return set(caseId, today(), identityUntil);
    }

    private ReviewDate set(CaseId caseId, LocalDate lookedAt, LocalDate identityUntil) {
        var facts = DueDiligenceFacts.rated(rating(caseId));
        ReviewDate date = new ReviewDates(packs.today()).of(caseId, facts, lookedAt, identityUntil);
        dates.put(caseId, date);
        return date;
    }

    private RiskRating rating(CaseId caseId) {
        return ratings.latest(caseId).map(Rating::rating).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    void forgetDates() {
        dates.clear();
    }

    @Override
    public void begin(CaseId caseId, ReviewCause cause) {
        if (running(caseId).isPresent()) {
            change(caseId, review -> review.joinedBy(cause));
            return;
        }
        kept.computeIfAbsent(caseId, none -> new ArrayList<>()).add(0, Review.begun(caseId, cause, rating(caseId)));
        events.publishEvent(new ReviewBegun(caseId, cause.reason(), cause.at()));
    }

    @Override
    public Optional<Review> running(CaseId caseId) {
        return of(caseId).stream().filter(review -> review.end() == null).findFirst();
    }

    @Override
    public List<Review> of(CaseId caseId) {
        return List.copyOf(kept.getOrDefault(caseId, List.of()));
    }

    @Override
    public Optional<ReviewDate> date(CaseId caseId) {
        return Optional.ofNullable(dates.get(caseId));
    }

    @Override
    public void ask(CaseId caseId, Instant answerBy, Instant lastDay) {
        change(caseId, review -> review.asked(answerBy, lastDay));
    }

    @Override
    public void answer(CaseId caseId, ReviewAnswer answer) {
        Review answered = running(caseId).orElseThrow().answered(answer);
        change(caseId, review -> answered);
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
    }

    @Override
    public void close(CaseId caseId) {
        LocalDate until = date(caseId).map(ReviewDate::identityUntil).orElse(null);
        ReviewDate next = lookedAt(caseId, until);
        end(caseId, new ReviewEnd(ReviewEnd.Outcome.STAYS, next.dueOn(), null, null, clock.instant()));
    }

    @Override
    public void handOver(CaseId caseId) {
        boolean decided = running(caseId)
                .flatMap(Review::lastDecision)
                .filter(one -> one.verdict() == ReviewDecision.Verdict.END_RELATIONSHIP)
                .isPresent();
        if (!decided) {
            throw new RuleBroken("nobody-decided");
        }
        end(caseId, new ReviewEnd(ReviewEnd.Outcome.TO_BE_ENDED, null, today(), null, clock.instant()));
    }

    @Override
    public boolean withdraw(CaseId caseId, ReviewReason reason) {
        if (running(caseId).filter(review -> review.mayBeWithdrawn(reason)).isEmpty()) {
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
        change(caseId, review -> review.endedBy(end));
    }

    private void change(CaseId caseId, UnaryOperator<Review> step) {
        kept.get(caseId).replaceAll(review -> review.end() == null ? step.apply(review) : review);
    }

    @Override
    public void look() {
        events.publishEvent(new ReviewRoundBegun(today()));
    }

    /** By other rules than today's is what was worked out by another pack. */
    @Override
    public boolean renew() {
        String pack = packs.today().name();
        Optional<ReviewDate> one = dates.values().stream()
                .filter(date -> !date.basis().get(0).pack().equals(pack))
                .findFirst();
        one.ifPresent(date -> set(date.caseId(), date.lookedAt(), date.identityUntil()));
        return one.isPresent();
    }

    @Override
    public boolean begin() {
        LocalDate by = today().plusDays(28);
        Optional<ReviewDate> one = dates.values().stream()
                .filter(date -> running(date.caseId()).isEmpty())
                .filter(date -> !date.dueOn().isAfter(by) || isExpired(date))
                .findFirst();
        one.ifPresent(date -> begin(date.caseId(), new ReviewCause(reason(date, by), null, null, clock.instant())));
        return one.isPresent();
    }

    private static ReviewReason reason(ReviewDate date, LocalDate by) {
        return date.dueOn().isAfter(by) ? ReviewReason.IDENTITY_EXPIRED : ReviewReason.DUE;
    }

    private boolean isExpired(ReviewDate date) {
        return date.identityUntil() != null && date.identityUntil().isBefore(today());
    }

    /** The identity document that came in a review. */
    void renewIdentity(CaseId caseId, LocalDate until) {
        ReviewDate date = dates.get(caseId);
        dates.put(caseId, new ReviewDate(caseId, date.lookedAt(), date.dueOn(), date.rating(), date.basis(), until));
    }
}
