package org.lotse.review;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.rules.RuleBasis;

/**
 * How a review ended.
 *
 * @param nextDue the last day on which the next review is in time; null unless the client stays
 * @param notBefore the earliest day on which the bank can end the account; null unless it wants to
 * @param basis the rule that gave that day, or null
 */
public record ReviewEnd(Outcome outcome, LocalDate nextDue, LocalDate notBefore, RuleBasis basis, Instant at) {

    /** What became of the client. */
    public enum Outcome {
        STAYS,
        /** Compliance decided that the relationship ends. */
        TO_BE_ENDED,
        /** The account was closed while the review ran. */
        GONE,
        /** The bank asks no longer; the client had not answered. */
        WITHDRAWN
    }
}
