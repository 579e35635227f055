package org.lotse.party;

/**
 * Where a legal entity is entered.
 *
 * @param court the court or authority that keeps the register, e.g. {@code Amtsgericht Charlottenburg}
 * @param number with the register's letters, e.g. {@code HRB 12345 B}
 */
public record RegisterEntry(String court, String number) {

    /** @throws IllegalArgumentException when either is missing: half an entry finds nothing */
    public RegisterEntry {
        if (court == null || court.isBlank() || number == null || number.isBlank()) {
            throw new IllegalArgumentException("a register entry needs court and number");
        }
    }
}
