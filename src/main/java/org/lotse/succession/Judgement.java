package org.lotse.succession;

import java.time.Instant;

/**
 * What became of hits on those who are to be paid.
 *
 * @param confirmedBy null until a second officer agrees, and never who judged
 */
public record Judgement(Verdict verdict, String reason, String by, Instant at, String confirmedBy) {

    /** Whether they may be paid. */
    public enum Verdict {
        /** Nobody on a list is one of them. */
        NOT_THEM,
        /** One of them is on a list; nothing is made available to them. */
        TRUE_MATCH,
        /** One of them is on a list, and the authority in charge allows the payout. */
        PERMITTED;

        public boolean clears() {
            return this != TRUE_MATCH;
        }
    }

    Judgement confirmed(String colleague) {
        return new Judgement(verdict, reason, by, at, colleague);
    }
}
