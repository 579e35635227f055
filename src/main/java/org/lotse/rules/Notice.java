package org.lotse.rules;

import java.time.LocalDate;
import java.time.Period;

/**
 * How an account is given notice of.
 *
 * @param bound whether the period is the shortest or the longest
 * @param condition code of what else must be true, e.g. {@code LISTED_GROUND}; {@code NONE} for nothing
 */
public record Notice(Period period, Bound bound, String condition) {

    /** Who gives notice. */
    public enum By {
        BANK,
        CLIENT
    }

    /** What is ended. */
    public enum Contract {
        PAYMENT_ACCOUNT,
        /** Of the payment accounts act. */
        BASIC_ACCOUNT
    }

    /** Why. */
    public enum Ground {
        ORDINARY,
        GOOD_CAUSE,
        /** Due diligence cannot be done, so that the relationship must end. */
        DUE_DILIGENCE_FAILED
    }

    /** How the period binds. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** The day from which an end is early enough, or to which it may be put off. */
    public LocalDate endOf(LocalDate given) {
        return given.plus(period);
    }
}
