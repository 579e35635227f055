package org.lotse.workers.extraction.value;

/** Which of two figures of a date is the month where both might be. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
