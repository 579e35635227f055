package org.lotse.application.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.ExitReason;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.Offboardings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client closes the account, or keeps it after all. */
@Service
@Transactional
public class Leaving {

    private final Offboardings offboardings;
    private final Clock clock;

    Leaving(Offboardings offboardings, Clock clock) {
        this.offboardings = offboardings;
        this.clock = clock;
    }

    /**
     * @param lastDay null when it could not be read
     * @param payoutIban as typed, blanks and small letters included
     * @param reason null when the client does not say
     * @throws org.lotse.kernel.RuleBroken as {@link Offboardings#give}
     */
    public void leave(CaseId caseId, LocalDate lastDay, String payoutIban, ExitReason reason, String words) {
        String iban = payoutIban.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        String told = words.isBlank() ? null : words.strip();
        offboardings.give(caseId, new Notice(lastDay, iban, reason, told, clock.instant()));
    }

    /** @throws org.lotse.kernel.RuleBroken as {@link Offboardings#withdraw} */
    public void stay(CaseId caseId) {
        offboardings.withdraw(caseId);
    }
}
