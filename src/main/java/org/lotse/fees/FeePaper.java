package org.lotse.fees;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.dossier.Press;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.party.Parties;
import org.lotse.workingdays.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A statement of fees as PDF, in the order of Implementing Regulation (EU) 2018/33 and with the standard names in German. */
@Component
@Transactional(readOnly = true)
public class FeePaper {

    private final FeeStatements statements;
    private final Accounts accounts;
    private final Parties parties;
    private final ITemplateEngine templates;
    private final Press press;
    private final WorkingDays days;

    FeePaper(
            FeeStatements statements,
            Accounts accounts,
            Parties parties,
            ITemplateEngine templates,
            Press press,
            WorkingDays days) {
        this.statements = statements;
        this.accounts = accounts;
        this.parties = parties;
        this.templates = templates;
        this.press = press;
        this.days = days;
    }

    /** @throws NotFound when none was issued for that year */
    public byte[] of(CaseId caseId, int year) {
        FeeStatement one = statements.find(caseId, year).orElseThrow(() -> new NotFound("statement of fees", year));
        Account account = accounts.of(caseId).orElseThrow(() -> new NotFound("account", caseId));
        var context = new Context(Locale.GERMAN);
        context.setVariable("statement", one);
        context.setVariable("holder", parties.person(account.partyId()));
        context.setVariable("iban", account.iban().replaceAll("(.{4})(?!$)", "$1 "));
        context.setVariable(
                "issued", days.day(one.issuedAt()).format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN)));
        context.setVariable("words", this);
        return press.print(templates.process("fees/statement", context));
    }

    /** An amount as it is written in Germany; called by the page. */
    public String euros(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.GERMANY);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }
}
