package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.Date;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.rules.RulePacks;
import org.lotse.rules.TaxCertification;
import org.lotse.workingdays.WorkingDays;
import org.springframework.stereotype.Component;

/** The times of a missing tax self-certification, by the pack of the day the account was opened. */
@Component
public class CertificateTimes {

    private final Accounts accounts;
    private final RulePacks packs;
    private final WorkingDays days;

    CertificateTimes(Accounts accounts, RulePacks packs, WorkingDays days) {
        this.accounts = accounts;
        this.packs = packs;
        this.days = days;
    }

    /** The beginning of the day on which the client is reminded. */
    public Date reminder(String caseId) {
        LocalDate opened = opened(caseId);
        return Date.from(days.start(rule(opened).remindOn(opened)));
    }

    /** The end of the last day on which a certificate is in time. */
    public Date over(String caseId) {
        LocalDate opened = opened(caseId);
        return Date.from(days.end(rule(opened).lastDay(opened)));
    }

    private LocalDate opened(String caseId) {
        return accounts.of(CaseId.of(caseId))
                .map(Account::openedAt)
                .map(days::day)
                .orElseThrow();
    }

    private TaxCertification rule(LocalDate opened) {
        return packs.at(opened).taxCertification().value();
    }
}
