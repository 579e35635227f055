package org.lotse.switching;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** The papers of a change as PDF. They are in German, as the law wants it of the authorisation (ZKG §21(1)). */
@Component
@Transactional(readOnly = true)
public class SwitchLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private final Switches switches;
    private final Accounts accounts;
    private final Parties parties;
    private final ITemplateEngine templates;
    private final Press press;
    private final WorkingDays days;
    private final Clock clock;

    SwitchLetters(
            Switches switches,
            Accounts accounts,
            Parties parties,
            ITemplateEngine templates,
            Press press,
            WorkingDays days,
            Clock clock) {
        this.switches = switches;
        this.accounts = accounts;
        this.parties = parties;
        this.templates = templates;
        this.press = press;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The client's authorisation (ZKG §21).
     *
     * @throws NotFound when there is none
     */
    public byte[] authorisation(CaseId caseId) {
        return print("switching/authorisation", caseId, Map.of());
    }

    /**
     * What the other bank is asked for (ZKG §22), with the authorisation.
     *
     * @throws NotFound when there is no authorisation
     */
    public byte[] request(CaseId caseId) {
        return print("switching/request", caseId, Map.of());
    }

    /**
     * A letter to each payer and payee, with the new account and from when it counts (ZKG §24(1) nos. 3 and 5).
     *
     * @throws NotFound when there is no authorisation, or no list has come
     */
    public byte[] partners(CaseId caseId) {
        AccountSwitch one = find(caseId);
        List<ListedPayment> told = told(one);
        if (told.isEmpty()) {
            throw new NotFound("letters of the switch", caseId);
        }
        return print("switching/partners", caseId, Map.of("told", told));
    }

    /** Those who have to know the new account; whom a standing order pays need not. */
    public static List<ListedPayment> told(AccountSwitch one) {
        var told = new ArrayList<ListedPayment>();
        for (ListedPayment payment : one.payments()) {
            boolean debit = payment.kind() == ListedPayment.Kind.DIRECT_DEBIT
                    && one.order().directDebits();
            boolean incoming =
                    payment.kind() == ListedPayment.Kind.INCOMING && one.order().incoming();
            if (debit || incoming) {
                told.add(payment);
            }
        }
        return told;
    }

    private AccountSwitch find(CaseId caseId) {
        return switches.of(caseId).orElseThrow(() -> new NotFound("account switch", caseId));
    }

    private byte[] print(String template, CaseId caseId, Map<String, Object> more) {
        AccountSwitch one = find(caseId);
        Account account = accounts.of(caseId).orElseThrow(() -> new NotFound("account", caseId));
        var context = new Context(Locale.GERMAN, more);
        context.setVariable("change", one);
        context.setVariable("order", one.order());
        context.setVariable("holder", parties.person(account.partyId()));
        context.setVariable("iban", spaced(account.iban()));
        context.setVariable("oldIban", spaced(one.order().iban()));
        context.setVariable("today", days.day(clock.instant()).format(DAY));
        context.setVariable("signedOn", days.day(one.order().at()).format(DAY));
        context.setVariable("from", one.from().format(DAY));
        context.setVariable("stated", one.order().from().format(DAY));
        context.setVariable("months", switches.aid().value().historyMonths());
        context.setVariable("listDays", switches.aid().value().listDays());
        context.setVariable("since", switches.historyFrom(one).format(DAY));
        return press.print(templates.process(template, context));
    }

    private static String spaced(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
