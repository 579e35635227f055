package org.lotse.switching;

import java.math.BigDecimal;

/**
 * A payment that the other bank lists (ZKG §23(1)).
 *
 * @param partner who pays or is paid
 * @param iban of the partner, without blanks; null where the other bank does not know it
 * @param amount in euro with two decimals; null where it changes
 * @param rhythm how often, as the other bank has it
 */
public record ListedPayment(Kind kind, String partner, String iban, BigDecimal amount, String rhythm) {

    /** How money moves. */
    public enum Kind {
        STANDING_ORDER,
        DIRECT_DEBIT,
        INCOMING
    }
}
