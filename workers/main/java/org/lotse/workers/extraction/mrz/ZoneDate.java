package org.lotse.workers.extraction.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates of six digits, whose century the zone does not say. */
final class ZoneDate {

    private static final int CENTURY = 100;
    private static final int HALF = 50;

    private ZoneDate() {}

    /** The last such day that is not after today. */
    static Optional<LocalDate> past(String digits, LocalDate today) {
        return inCentury(digits, today.getYear() / CENTURY * CENTURY)
                .flatMap(date -> date.isAfter(today) ? inCentury(digits, centuryBefore(today)) : Optional.of(date));
    }

    /** The day less than fifty years from today in either direction. */
    static Optional<LocalDate> nearest(String digits, LocalDate today) {
        return inCentury(digits, today.getYear() / CENTURY * CENTURY)
                .flatMap(date -> date.getYear() > today.getYear() + HALF
                        ? inCentury(digits, centuryBefore(today))
                        : Optional.of(date));
    }

    private static int centuryBefore(LocalDate today) {
        return today.getYear() / CENTURY * CENTURY - CENTURY;
    }

    private static Optional<LocalDate> inCentury(String digits, int century) {
        if (!digits.matches("[0-9]{6}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(century + number(digits, 0), number(digits, 2), number(digits, 4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }
}
