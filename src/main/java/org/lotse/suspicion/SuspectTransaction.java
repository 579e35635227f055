package org.lotse.suspicion;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A transaction that is reported, as an officer enters it from the core system.
 *
 * @param number as the core system names it
 * @param amount in euro, two decimals, not below zero
 * @param counterparty who is on its other side, in free words
 */
public record SuspectTransaction(
        String number, LocalDate day, BigDecimal amount, Direction direction, String counterparty, String purpose) {

    /** Whether the money comes to the client or leaves. */
    public enum Direction {
        IN,
        OUT
    }
}
