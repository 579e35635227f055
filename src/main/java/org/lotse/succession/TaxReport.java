package org.lotse.succession;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was reported to the inheritance tax office (ErbStG §33(1), ErbStDV §1).
 *
 * @param balance at the beginning of the day of death, in euro with two decimals
 * @param interest earned by then and not yet booked, in euro with two decimals
 * @param sentOn the day on which it left the bank
 */
public record TaxReport(
        BigDecimal balance, BigDecimal interest, String office, LocalDate sentOn, String by, Instant at) {}
