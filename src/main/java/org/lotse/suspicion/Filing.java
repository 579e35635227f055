package org.lotse.suspicion;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.rules.RuleBasis;

/**
 * A report that was handed in.
 *
 * @param on the day on which it left the bank
 * @param reference the authority's number for it, null until it is known
 * @param restsUntil until when the transaction is not carried out unless the authority agrees before
 * @param basis the rule that gave it
 */
public record Filing(LocalDate on, String reference, Instant restsUntil, RuleBasis basis, String by, Instant at) {

    Filing known(String number) {
        return new Filing(on, number, restsUntil, basis, by, at);
    }
}
