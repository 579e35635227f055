package org.lotse.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;

/**
 * How long an artefact is kept.
 *
 * @param keep from the start
 * @param event what starts the clock
 * @param start whether it starts on the day of the event or at the end of its calendar year
 * @param destroy the longest that it may be kept from the start without an authority's word, or null when no law says
 * @param extension what an authority may add in a single case, or null
 */
public record Retention(Period keep, Event event, Start start, Period destroy, Period extension) {

    /** What starts the clock of an artefact. */
    public enum Event {
        RELATIONSHIP_ENDED,
        /** The artefact was made. */
        RECORDED,
        ACCOUNT_CLOSED,
        /** Consent was given, and each time somebody relied on it. */
        GRANTED_OR_USED
    }

    /** When the clock starts. */
    public enum Start {
        EVENT,
        END_OF_YEAR
    }

    /** The last day on which the artefact must be there. */
    public LocalDate keptUntil(LocalDate happened) {
        return startOf(happened).plus(keep);
    }

    /** The last day on which the artefact may still be there; empty when no law says. */
    public Optional<LocalDate> destroyedBy(LocalDate happened) {
        return Optional.ofNullable(destroy).map(startOf(happened)::plus);
    }

    private LocalDate startOf(LocalDate happened) {
        return start == Start.EVENT
                ? happened
                : happened.withMonth(Month.DECEMBER.getValue()).withDayOfMonth(31);
    }
}
