package org.lotse.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;

/** The register of reviews. Every change is published as a {@link org.lotse.kernel.DomainEvent}. */
public interface Reviews {

    /**
     * Begins a review; its process starts in the same transaction. Where one runs, the cause joins it.
     *
     * @throws org.lotse.kernel.NotFound when there is no such case, or not any more
     * @throws org.lotse.kernel.RuleBroken {@code no-client} when the case has no open account
     */
    void begin(CaseId caseId, ReviewCause cause);

    Optional<Review> running(CaseId caseId);

    /** The newest first. */
    List<Review> of(CaseId caseId);

    /** When the client is due; empty for whoever never was one. */
    Optional<ReviewDate> date(CaseId caseId);

    /** The client is asked, or asked once more. */
    void ask(CaseId caseId, Instant answerBy, Instant lastDay);

    /**
     * Keeps what the client answered; the process goes on in the same transaction.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nothing-was-asked}
     */
    void answer(CaseId caseId, ReviewAnswer answer);

    /** Notes that the account's outflows are blocked because the client does not answer. */
    void restrict(CaseId caseId);

    void rated(CaseId caseId, RiskRating rating);

    /** @param told what the client reads when asked once more, or null */
    void decide(CaseId caseId, ReviewDecision decision, String told);

    /** The client stays, and is due again by the rule pack of this day. */
    void close(CaseId caseId);

    /**
     * The bank wants to end the relationship, as compliance decided last; the account's outflows stay blocked.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nobody-decided} when nobody did
     */
    void handOver(CaseId caseId);

    /**
     * The bank asks no longer. Nothing happens, and the review goes on, once the client has answered or was silent for too
     * long, or where there was any other reason for it.
     *
     * @return whether it was withdrawn
     */
    boolean withdraw(CaseId caseId, ReviewReason reason);

    /** The account is closed; there is nobody left to review. */
    void abandon(CaseId caseId);
}
