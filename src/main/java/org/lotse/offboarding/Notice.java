package org.lotse.offboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The end of a relationship as it was announced. BGB §675h: a client may end an open-ended payment contract at any time, at
 * no charge; the bank with the period that the rules give.
 *
 * @param lastDay the last day of the account, by the bank's calendar
 * @param payoutIban where what is left on the account goes, without blanks; null while a client who got notice has named none,
 *     and where it goes to several heirs
 * @param reason null when the client did not say
 * @param words what the client wants to tell the bank, or null; 1,000 characters at most
 * @param bank null when the client gave it
 * @param succession why there is nobody to give it, or null
 */
public record Notice(
        LocalDate lastDay,
        String payoutIban,
        ExitReason reason,
        String words,
        Instant givenAt,
        BankNotice bank,
        SuccessionCause succession) {

    public static Notice ofClient(LocalDate lastDay, String payoutIban, ExitReason reason, String words, Instant at) {
        return new Notice(lastDay, payoutIban, reason, words, at, null, null);
    }

    public static Notice ofBank(LocalDate lastDay, BankNotice bank, Instant at) {
        return new Notice(lastDay, null, null, null, at, bank, null);
    }

    /** The account ends because its holder is dead or absorbed; there is no period to wait for. */
    public static Notice ofSuccession(LocalDate lastDay, String payoutIban, SuccessionCause cause, Instant at) {
        return new Notice(lastDay, payoutIban, null, null, at, null, cause);
    }

    public Notice paidTo(String iban) {
        return new Notice(lastDay, iban, reason, words, givenAt, bank, succession);
    }

    @JsonIgnore
    public boolean byBank() {
        return bank != null;
    }

    /** Whether what is left goes to whoever came into the client's place. */
    @JsonIgnore
    public boolean bySuccession() {
        return succession != null;
    }

    /** When the last day is over. */
    public Instant endsAt(ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The account for the payout as it is shown where the whole number is not needed; null while there is none. */
    @JsonIgnore
    public String maskedIban() {
        return payoutIban == null
                ? null
                : payoutIban.substring(0, 4) + " … " + payoutIban.substring(payoutIban.length() - 4);
    }
}
