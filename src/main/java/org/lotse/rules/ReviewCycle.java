package org.lotse.rules;

import java.time.LocalDate;
import java.time.Period;

/** The longest time between two reviews. */
public record ReviewCycle(Period period) {

    /** The last day on which the next review is in time. */
    public LocalDate dueAfter(LocalDate lastReview) {
        return lastReview.plus(period);
    }
}
