package org.lotse.offboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A client's notice. BGB §675h(1): a client may end an open-ended payment contract at any time, at no charge.
 *
 * @param lastDay the last day of the account, by the bank's calendar
 * @param payoutIban where what is left on the account goes, without blanks
 * @param reason null when the client did not say
 * @param words what the client wants to tell the bank, or null; 1,000 characters at most
 */
public record Notice(LocalDate lastDay, String payoutIban, ExitReason reason, String words, Instant givenAt) {

    /** When the last day is over. */
    public Instant endsAt(ZoneId bank) {
        return lastDay.plusDays(1).atStartOfDay(bank).toInstant();
    }

    /** The account for the payout as it is shown where the whole number is not needed. */
    @JsonIgnore
    public String maskedIban() {
        return payoutIban.substring(0, 4) + " … " + payoutIban.substring(payoutIban.length() - 4);
    }
}
