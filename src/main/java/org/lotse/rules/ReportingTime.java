package org.lotse.rules;

import java.time.LocalDate;
import java.time.Period;

/** @param within calendar days from the day something is found; none means without delay */
public record ReportingTime(Period within) {

    public boolean isWithoutDelay() {
        return within.isZero();
    }

    /** The last day on which a report is in time. */
    public LocalDate lastDay(LocalDate found) {
        return found.plus(within);
    }
}
