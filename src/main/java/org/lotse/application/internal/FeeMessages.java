package org.lotse.application.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lotse.account.Accounts;
import org.lotse.fees.FeeLine;
import org.lotse.fees.FeeStatement;
import org.lotse.fees.FeeStatements;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** What the message with the yearly statement of fees says: the latest that was issued (ZKG §§10, 11). */
@Component
class FeeMessages {

    private final FeeStatements statements;
    private final Accounts accounts;
    private final PublicAddress address;
    private final Words words;

    FeeMessages(FeeStatements statements, Accounts accounts, PublicAddress address, Words words) {
        this.statements = statements;
        this.accounts = accounts;
        this.address = address;
        this.words = words;
    }

    Map<String, Object> data(CaseId caseId, Locale locale) {
        var data = new HashMap<String, Object>();
        data.put("statusLink", address.resumeLink(caseId));
        accounts.of(caseId).ifPresent(account -> data.put("iban", account.iban()));
        statements.of(caseId).stream().findFirst().ifPresent(latest -> tell(latest, data, locale));
        return data;
    }

    private void tell(FeeStatement latest, Map<String, Object> data, Locale locale) {
        data.put("year", String.valueOf(latest.year()));
        data.put("total", latest.total().toPlainString());
        data.put(
                "lines", latest.lines().stream().map(line -> line(line, locale)).toList());
    }

    private String line(FeeLine line, Locale locale) {
        return words.say(
                locale,
                "fee.line",
                words.say(locale, "fee." + line.service()),
                String.valueOf(line.times()),
                words.euros(locale, line.each()),
                words.euros(locale, line.total()));
    }
}
