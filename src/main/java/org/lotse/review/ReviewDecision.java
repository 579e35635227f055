package org.lotse.review;

import java.time.Instant;

/**
 * What a colleague decided in a review.
 *
 * @param reason null where none was needed
 */
public record ReviewDecision(Verdict verdict, String reason, String by, Instant at) {

    /** What was decided. */
    public enum Verdict {
        CHANGES_ACCEPTED,
        /** The client is to answer once more. */
        ASK_AGAIN,
        APPROVED,
        REFUSED,
        /** The bank ends the relationship. */
        END_RELATIONSHIP
    }
}
