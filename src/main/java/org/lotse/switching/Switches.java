package org.lotse.switching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.account.Account;
import org.lotse.account.AccountClosed;
import org.lotse.account.Accounts;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Parties;
import org.lotse.rules.Decided;
import org.lotse.rules.RulePacks;
import org.lotse.rules.SwitchingAid;
import org.lotse.switching.AccountSwitch.Done;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of clients who bring their payments here. Every change is published as a {@link org.lotse.kernel.DomainEvent}. */
@Service
@Transactional
public class Switches {

    private final SwitchTable table;
    private final Accounts accounts;
    private final Parties parties;
    private final RulePacks packs;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Switches(
            SwitchTable table,
            Accounts accounts,
            Parties parties,
            RulePacks packs,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.accounts = accounts;
        this.parties = parties;
        this.packs = packs;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /** The earliest day from which payments may run over the new account, if both banks take all their time (ZKG §21(2)). */
    public LocalDate earliest() {
        SwitchingAid aid = aid().value();
        LocalDate listed = business(business(today(), aid.requestDays()), aid.listDays());
        return business(listed, aid.leadDays());
    }

    /** The latest, whether it still runs or not. */
    @Transactional(readOnly = true)
    public Optional<AccountSwitch> of(CaseId caseId) {
        return table.of(caseId);
    }

    /** Whether the client has an account that payments can be brought to, and no change under way. */
    @Transactional(readOnly = true)
    public boolean mayAuthorise(CaseId caseId) {
        return open(caseId).isPresent()
                && table.of(caseId).filter(AccountSwitch::open).isEmpty();
    }

    /**
     * Takes an authorisation; its process starts in the same transaction.
     *
     * @throws RuleBroken {@code no-open-account} where there is none of a consumer's; {@code switch-incomplete} with the fields at
     *     fault; {@code switch-under-way}
     */
    public void authorise(CaseId caseId, SwitchOrder order) {
        Account account = open(caseId).orElseThrow(() -> new RuleBroken("no-open-account"));
        String holder = parties.person(account.partyId()).fullName();
        List<FieldProblem> problems = SwitchRules.problems(order, account.iban(), holder, earliest(), today());
        if (!problems.isEmpty()) {
            throw new RuleBroken("switch-incomplete", problems);
        }
        Decided<SwitchingAid> aid = aid();
        LocalDate requestBy = business(today(), aid.value().requestDays());
        try {
            table.add(AccountSwitch.authorised(caseId, order, requestBy, aid.basis()));
        } catch (DuplicateKeyException underWay) {
            throw new RuleBroken("switch-under-way");
        }
        events.publishEvent(new SwitchAuthorised(caseId, order.from(), clock.instant()));
    }

    private Optional<Account> open(CaseId caseId) {
        return accounts.of(caseId)
                .filter(account -> account.closedAt() == null)
                .filter(account -> account.product() == Product.CURRENT_ACCOUNT);
    }

    /**
     * The other bank was asked today (ZKG §22(1)).
     *
     * @throws RuleBroken {@code no-switch}, {@code switch-step} when that was done
     */
    public void requested(CaseId caseId, String user) {
        AccountSwitch one = at(caseId, AccountSwitch.State.AUTHORISED);
        table.keep(one.requested(done(user), business(today(), aid().value().listDays())));
        events.publishEvent(new SwitchRequested(caseId, user, clock.instant()));
    }

    /**
     * The other bank's lists have come today (ZKG §23(1)). Where they are late, the named day moves, so that there is time to set
     * everything up.
     *
     * @param payments none where it lists nothing
     * @throws RuleBroken {@code no-switch}, {@code switch-step} unless they are awaited
     */
    public void listed(CaseId caseId, List<ListedPayment> payments, String user) {
        AccountSwitch one = at(caseId, AccountSwitch.State.REQUESTED);
        SwitchingAid aid = aid().value();
        LocalDate soonest = business(today(), aid.leadDays());
        LocalDate from = one.from().isBefore(soonest) ? soonest : one.from();
        table.keep(one.listed(done(user), payments, business(today(), aid.setUpDays()), from));
        events.publishEvent(new SwitchListed(caseId, payments.size(), user, clock.instant()));
    }

    /**
     * Everything is set up in the core system, and payers and payees are told where the client wished so (ZKG §24(1)).
     *
     * @throws RuleBroken {@code no-switch}, {@code switch-step} unless the lists are there and it was not done
     */
    public void setUp(CaseId caseId, String user) {
        AccountSwitch one = at(caseId, AccountSwitch.State.LISTED);
        table.keep(one.setUp(done(user)));
        events.publishEvent(new SwitchCompleted(caseId, user, clock.instant()));
    }

    /**
     * The client takes the authorisation back.
     *
     * @throws RuleBroken {@code no-switch} where none runs
     */
    public void stop(CaseId caseId) {
        AccountSwitch one = table.locked(caseId).orElseThrow(() -> new RuleBroken("no-switch"));
        table.keep(one.stopped(clock.instant()));
        events.publishEvent(new SwitchStopped(caseId, clock.instant()));
    }

    /** How far back the other bank's lists go: so many months from the day of the request, or from today until it is asked. */
    public LocalDate historyFrom(AccountSwitch one) {
        LocalDate asked =
                one.requested() == null ? today() : days.day(one.requested().at());
        return asked.minusMonths(aid().value().historyMonths());
    }

    /** To a closed account nothing is brought any more. */
    @EventListener
    void on(AccountClosed event) {
        table.locked(event.caseId()).ifPresent(one -> table.keep(one.stopped(event.at())));
    }

    private AccountSwitch at(CaseId caseId, AccountSwitch.State state) {
        AccountSwitch one = table.locked(caseId).orElseThrow(() -> new RuleBroken("no-switch"));
        if (one.state() != state) {
            throw new RuleBroken("switch-step");
        }
        return one;
    }

    private Done done(String user) {
        return new Done(user, clock.instant());
    }

    /** The clocks of today. */
    Decided<SwitchingAid> aid() {
        return packs.at(today()).switching();
    }

    private LocalDate today() {
        return days.day(clock.instant());
    }

    /** A bank does no business on a Saturday (BGB §675n(1)). */
    private LocalDate business(LocalDate day, int number) {
        return days.after(day, number, false);
    }
}
