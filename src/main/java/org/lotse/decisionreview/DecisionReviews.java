package org.lotse.decisionreview;

import java.time.Instant;
import java.util.Optional;
import org.lotse.kernel.CaseId;

/**
 * The register of decisions that a person looks at again, one for each decision. Whether a client may ask depends on how
 * the case ended and on nothing else, so that neither the offer nor its absence says why (GwG §47, AMLR 73). Every change
 * is published as a {@link org.lotse.kernel.DomainEvent}.
 */
public interface DecisionReviews {

    /** Whether the case was refused or has expired, and nobody has asked yet. */
    boolean mayAsk(CaseId caseId);

    /**
     * The client asks; the process starts in the same transaction.
     *
     * @param words as typed, or null; what steers a screen is taken out of it
     * @throws org.lotse.kernel.RuleBroken {@code nothing-to-look-at} unless the case was refused or has expired; {@code
     *     looked-at-already} the second time; {@code words-invalid} with {@code words} beyond 1,000 characters
     */
    void ask(CaseId caseId, String words);

    /** Notes until when the client has an answer. */
    void promise(CaseId caseId, Instant answerBy);

    Optional<DecisionReview> of(CaseId caseId);

    /**
     * A person has looked.
     *
     * @param told null where nothing is told of why
     * @throws org.lotse.kernel.RuleBroken {@code no-decision-review} where none is open; {@code four-eyes} for whoever had a
     *     hand in the case
     */
    void rule(CaseId caseId, DecisionReview.Ruling ruling, Explanation told, String reason, String user);

    /** The application with which the client came back, if they did. */
    Optional<CaseId> successor(CaseId caseId);

    /** @throws org.lotse.kernel.RuleBroken {@code not-lifted} unless the decision was lifted */
    void succeeded(CaseId caseId, CaseId successor);
}
