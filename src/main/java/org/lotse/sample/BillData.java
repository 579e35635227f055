package org.lotse.sample;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a proof of address says: the yearly electricity bill of an invented supplier. It is written in German to
 * Germany, Austria and Switzerland, else in English.
 *
 * @param consumption kilowatt hours in the year billed, at least 12
 */
public record BillData(
        String name,
        PostalAddress address,
        String supplier,
        String customerNumber,
        LocalDate dateOfIssue,
        int consumption) {

    private static final int LEAST = 12;

    public BillData {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(customerNumber, "customerNumber");
        Objects.requireNonNull(dateOfIssue, "dateOfIssue");
        if (consumption < LEAST) {
            throw new IllegalArgumentException("A year has at least " + LEAST + " kilowatt hours");
        }
    }
}
