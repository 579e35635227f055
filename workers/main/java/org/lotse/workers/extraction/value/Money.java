package org.lotse.workers.extraction.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount as a paper states it.
 *
 * @param currency ISO 4217, empty where none stands beside the figures
 */
public record Money(BigDecimal amount, String currency) {

    /** Whether more than a bare number without decimals stands there. */
    public boolean certain() {
        return amount.scale() == 2 || !currency.isEmpty();
    }

    /** A plain decimal with a point and two decimals. */
    public String plain() {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
