package org.lotse.remediation;

import org.lotse.review.Review;

/** What came of a client's review; the gravest that applies. */
public enum ClientOutcome {
    /** All is as it was. */
    CONFIRMED,
    CHANGED,
    RATING_CHANGED,
    /** Outflows were blocked for silence before the client answered. */
    RESTRICTED,
    /** The relationship ends or has ended. */
    OFFBOARDED,
    /** The bank asks no longer. */
    WITHDRAWN;

    static ClientOutcome of(Review review) {
        return switch (review.end().outcome()) {
            case GONE, TO_BE_ENDED -> OFFBOARDED;
            case WITHDRAWN -> WITHDRAWN;
            case STAYS -> stays(review);
        };
    }

    private static ClientOutcome stays(Review review) {
        if (review.restricted()) {
            return RESTRICTED;
        }
        if (review.before() != null && review.after() != null && review.before() != review.after()) {
            return RATING_CHANGED;
        }
        return review.bringsChanges() ? CHANGED : CONFIRMED;
    }
}
