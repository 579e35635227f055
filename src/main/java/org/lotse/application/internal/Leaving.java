package org.lotse.application.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.ExitReason;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.Offboardings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client closes the account, or keeps it after all; or answers a notice of the bank's. */
@Service
@Transactional
public class Leaving {

    private final Offboardings offboardings;
    private final BankNotices notices;
    private final Clock clock;

    Leaving(Offboardings offboardings, BankNotices notices, Clock clock) {
        this.offboardings = offboardings;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param lastDay null when it could not be read
     * @param payoutIban as typed, blanks and small letters included
     * @param reason null when the client does not say
     * @throws org.lotse.kernel.RuleBroken as {@link Offboardings#give}
     */
    public void leave(CaseId caseId, LocalDate lastDay, String payoutIban, ExitReason reason, String words) {
        String told = words.isBlank() ? null : words.strip();
        offboardings.give(caseId, Notice.ofClient(lastDay, plain(payoutIban), reason, told, clock.instant()));
    }

    /** @throws org.lotse.kernel.RuleBroken as {@link Offboardings#withdraw} */
    public void stay(CaseId caseId) {
        offboardings.withdraw(caseId);
    }

    /**
     * @param payoutIban as typed, blanks and small letters included
     * @throws org.lotse.kernel.RuleBroken as {@link Offboardings#nameAccount}
     */
    public void nameAccount(CaseId caseId, String payoutIban) {
        offboardings.nameAccount(caseId, plain(payoutIban));
    }

    /** @throws org.lotse.kernel.RuleBroken as {@link BankNotices#object} */
    public void object(CaseId caseId, String words) {
        notices.object(caseId, words.strip());
    }

    private static String plain(String iban) {
        return iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
