package org.lotse.switching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a client authorises both banks to do (ZKG §21), kept as it was given.
 *
 * @param bank the bank the client leaves, in their words
 * @param iban the account there, without blanks
 * @param standingOrders whether standing orders come along
 * @param directDebits whether direct debits are taken from the new account
 * @param incoming whether payers are to pay to the new account
 * @param only which of these payments, in the client's words; null for all of them
 * @param from the first day on which payments run over the new account
 * @param transferBalance whether what is left is paid over to the new account
 * @param closeOld whether the old account is closed
 * @param tellPartners whether the bank writes to payers and payees; otherwise the client does, with letters made ready
 * @param signature the client's name as they signed with
 */
public record SwitchOrder(
        String bank,
        String iban,
        boolean standingOrders,
        boolean directDebits,
        boolean incoming,
        String only,
        LocalDate from,
        boolean transferBalance,
        boolean closeOld,
        boolean tellPartners,
        String signature,
        Instant at) {

    /** The old account as it is shown where the whole number is not needed. */
    @JsonIgnore
    public String maskedIban() {
        return iban.substring(0, 4) + " … " + iban.substring(iban.length() - 4);
    }
}
