package org.lotse.offboarding;

import java.time.LocalDate;

/**
 * How something came in that the client did not enter.
 *
 * @param on the day on which it arrived, by the bank's calendar
 * @param by the colleague who recorded it
 */
public record Received(Way way, LocalDate on, String by) {

    /** By which it came. */
    public enum Way {
        LETTER,
        PHONE,
        IN_PERSON
    }
}
