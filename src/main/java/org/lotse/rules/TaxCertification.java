package org.lotse.rules;

import java.time.LocalDate;
import java.time.Period;

/**
 * What follows when an account has no tax self-certification.
 *
 * @param remindAfter from the opening of the account
 * @param noticeAfter from the opening of the account: the bank may wait no longer before it ends the contract
 */
public record TaxCertification(Period remindAfter, Period noticeAfter) {

    /** The day on which the client is reminded. */
    public LocalDate remindOn(LocalDate opened) {
        return opened.plus(remindAfter);
    }

    /** The last day on which a certificate still is in time. */
    public LocalDate lastDay(LocalDate opened) {
        return opened.plus(noticeAfter);
    }
}
