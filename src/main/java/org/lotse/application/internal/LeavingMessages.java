package org.lotse.application.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.Settlement;
import org.springframework.stereotype.Component;

/** What messages to clients who leave say; of why the bank ends a relationship only what may be told (GwG §47). */
@Component
class LeavingMessages {

    private final Offboardings offboardings;
    private final Accounts accounts;
    private final PublicAddress address;
    private final Words words;

    LeavingMessages(Offboardings offboardings, Accounts accounts, PublicAddress address, Words words) {
        this.offboardings = offboardings;
        this.accounts = accounts;
        this.address = address;
        this.words = words;
    }

    Map<String, Object> data(CaseId caseId, Locale locale) {
        var data = new HashMap<String, Object>();
        data.put("statusLink", address.resumeLink(caseId));
        tell(caseId, data, locale);
        return data;
    }

    /** What a final statement says, without a way back into the account. */
    Map<String, Object> statement(CaseId caseId, Locale locale) {
        var data = new HashMap<String, Object>();
        tell(caseId, data, locale);
        return data;
    }

    private void tell(CaseId caseId, Map<String, Object> data, Locale locale) {
        accounts.of(caseId).ifPresent(account -> data.put("iban", account.iban()));
        offboardings.of(caseId).ifPresent(one -> tell(one, data, locale));
    }

    private void tell(Offboarding one, Map<String, Object> data, Locale locale) {
        Notice notice = one.notice();
        data.put("lastDay", notice.lastDay().toString());
        if (notice.payoutIban() != null) {
            data.put("payoutIban", notice.maskedIban());
        }
        if (notice.byBank() && notice.bank().cause().tellable()) {
            data.put("ground", words.say(locale, "notice-cause." + notice.bank().cause()));
        }
        one.obstacle().ifPresent(obstacle -> data.put("obstacle", words.say(locale, "obstacle." + obstacle)));
        one.settlement().ifPresent(settlement -> tell(settlement, data));
    }

    private static void tell(Settlement settlement, Map<String, Object> data) {
        data.put("balance", settlement.balance().toPlainString());
        data.put("feesCharged", settlement.feesCharged().toPlainString());
        data.put("feesRefunded", settlement.feesRefunded().toPlainString());
        data.put("payout", settlement.payout().toPlainString());
    }
}
