package org.lotse.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.risk.RiskRating;

/**
 * One look at a client.
 *
 * @param causes the first began it, others joined
 * @param before the rating when it began, or null
 * @param after the rating it came to, or null
 * @param answerBy until when the client may answer before the bank writes a last time; null until asked
 * @param lastDay until when the client may answer before outflows are blocked; null until asked
 * @param remark what the client is told when asked once more, or null
 * @param awaited whether the client is asked and has not answered
 * @param answers oldest first
 * @param restricted whether this review blocked the account's outflows
 * @param end null while it runs
 */
public record Review(
        CaseId caseId,
        List<ReviewCause> causes,
        Instant begunAt,
        RiskRating before,
        RiskRating after,
        Instant answerBy,
        Instant lastDay,
        String remark,
        boolean awaited,
        List<ReviewAnswer> answers,
        boolean restricted,
        List<ReviewDecision> decisions,
        ReviewEnd end) {

    public Review {
        causes = List.copyOf(causes);
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    public static Review begun(CaseId caseId, ReviewCause cause, RiskRating before) {
        return new Review(
                caseId,
                List.of(cause),
                cause.at(),
                before,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                false,
                List.of(),
                null);
    }

    /** A further reason; one that is there already changes nothing. */
    public Review joinedBy(ReviewCause cause) {
        return has(cause.reason()) && cause.words() == null
                ? this
                : with(
                        and(causes, cause),
                        after,
                        answerBy,
                        lastDay,
                        remark,
                        awaited,
                        answers,
                        restricted,
                        decisions,
                        end);
    }

    public boolean has(ReviewReason reason) {
        return causes.stream().anyMatch(cause -> cause.reason() == reason);
    }

    public Review asked(Instant until, Instant last) {
        return with(causes, after, until, last, remark, true, answers, restricted, decisions, end);
    }

    /** @throws RuleBroken {@code nothing-was-asked} */
    public Review answered(ReviewAnswer answer) {
        if (!awaited) {
            throw new RuleBroken("nothing-was-asked");
        }
        return with(causes, after, answerBy, lastDay, null, false, and(answers, answer), restricted, decisions, end);
    }

    public Review rated(RiskRating rating) {
        return with(causes, rating, answerBy, lastDay, remark, awaited, answers, restricted, decisions, end);
    }

    public Review restrictedNow() {
        return with(causes, after, answerBy, lastDay, remark, awaited, answers, true, decisions, end);
    }

    /** @param told what the client reads when asked once more, or null */
    public Review decided(ReviewDecision decision, String told) {
        return with(
                causes, after, answerBy, lastDay, told, awaited, answers, restricted, and(decisions, decision), end);
    }

    public Review endedBy(ReviewEnd how) {
        return with(causes, after, answerBy, lastDay, null, false, answers, restricted, decisions, how);
    }

    /** Whether the client brought anything that a clerk has to look at. */
    @JsonIgnore
    public boolean bringsChanges() {
        return answers.stream().anyMatch(ReviewAnswer::brings);
    }

    /** Whether the client has only been asked so far, and for this reason alone. */
    public boolean mayBeWithdrawn(ReviewReason reason) {
        return awaited
                && !restricted
                && answers.isEmpty()
                && causes.stream().allMatch(cause -> cause.reason() == reason);
    }

    /** All that was put right, oldest first. */
    @JsonIgnore
    public List<ReviewChange> changes() {
        return answers.stream().flatMap(answer -> answer.changes().stream()).toList();
    }

    @JsonIgnore
    public boolean newIdentity() {
        return answers.stream().anyMatch(ReviewAnswer::newIdentity);
    }

    @JsonIgnore
    public boolean newExtract() {
        return answers.stream().anyMatch(ReviewAnswer::newExtract);
    }

    /** Whether the risk is another than it was; a client never rated counts as the same. */
    @JsonIgnore
    public boolean ratingChanged() {
        return before != null && after != null && after != before;
    }

    /** Whether the risk is higher than it was; a client never rated counts as not risen. */
    @JsonIgnore
    public boolean ratingRose() {
        return before != null && after != null && after.compareTo(before) > 0;
    }

    @JsonIgnore
    public Optional<ReviewDecision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    private Review with(
            List<ReviewCause> causes,
            RiskRating after,
            Instant answerBy,
            Instant lastDay,
            String remark,
            boolean awaited,
            List<ReviewAnswer> answers,
            boolean restricted,
            List<ReviewDecision> decisions,
            ReviewEnd end) {
        return new Review(
                caseId,
                causes,
                begunAt,
                before,
                after,
                answerBy,
                lastDay,
                remark,
                awaited,
                answers,
                restricted,
                decisions,
                end);
    }

    private static <T> List<T> and(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
