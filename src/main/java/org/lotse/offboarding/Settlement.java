package org.lotse.offboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What is settled on an account's last day; amounts in euro with two decimals, none below zero.
 *
 * @param balance what is left on the account
 * @param feesCharged all fees of the current calendar year, as the statement of fees tells them (ZKG §10)
 * @param feesRefunded fees paid ahead for the time after the last day (BGB §675h(3))
 * @param by who settled
 */
public record Settlement(BigDecimal balance, BigDecimal feesCharged, BigDecimal feesRefunded, String by, Instant at) {

    /** What the client is paid out. */
    @JsonIgnore
    public BigDecimal payout() {
        return balance.add(feesRefunded);
    }
}
