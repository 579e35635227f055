package org.lotse.offboarding;

import java.time.LocalDate;
import org.lotse.rules.Decided;
import org.lotse.rules.Notice.By;
import org.lotse.rules.Notice.Contract;
import org.lotse.rules.RulePack;

/** The earliest last day of an account that the bank gives notice of. */
public final class EarliestEnd {

    private EarliestEnd() {}

    /**
     * BGB §675h(2), §314, GwG §10(9), AMLR 21.
     *
     * @param arrives the day on which the notice reaches the client, from which its period runs (BGB §130)
     */
    public static Decided<LocalDate> of(RulePack pack, NoticeCause cause, LocalDate arrives) {
        var notice = pack.notice(By.BANK, Contract.PAYMENT_ACCOUNT, cause.ground());
        return new Decided<>(notice.value().endOf(arrives), notice.basis());
    }
}
