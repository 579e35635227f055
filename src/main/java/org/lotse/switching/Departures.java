package org.lotse.switching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.account.Account;
import org.lotse.account.AccountClosed;
import org.lotse.account.Accounts;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
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

/** The register of clients whom another bank helps to leave. Every change is published as a {@link org.lotse.kernel.DomainEvent}. */
@Service
@Transactional
public class Departures {

    /** A request that came longer ago was typed wrong. */
    private static final int LONGEST_AGO = 31;

    private final DepartureTable table;
    private final Accounts accounts;
    private final RulePacks packs;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Departures(
            DepartureTable table,
            Accounts accounts,
            RulePacks packs,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.accounts = accounts;
        this.packs = packs;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /** The latest. */
    @Transactional(readOnly = true)
    public Optional<Departure> of(CaseId caseId) {
        return table.of(caseId);
    }

    /**
     * Takes in another bank's request; its process starts in the same transaction. The clock runs from the day on which it came.
     *
     * @throws RuleBroken {@code no-open-account} where there is none of a consumer's; {@code departure-incomplete} with the fields at
     *     fault; {@code departure-under-way}
     */
    public void request(CaseId caseId, Departure.Request request) {
        Account account = accounts.of(caseId)
                .filter(one -> one.closedAt() == null && one.product() == Product.CURRENT_ACCOUNT)
                .orElseThrow(() -> new RuleBroken("no-open-account"));
        List<FieldProblem> problems = problems(request, account.iban());
        if (!problems.isEmpty()) {
            throw new RuleBroken("departure-incomplete", problems);
        }
        Decided<SwitchingAid> aid = packs.at(request.receivedOn()).switching();
        LocalDate listsBy = days.after(request.receivedOn(), aid.value().listDays(), false);
        LocalDate since = request.receivedOn().minusMonths(aid.value().historyMonths());
        try {
            table.add(new Departure(caseId, request, listsBy, since, List.of(), null, null, aid.basis()));
        } catch (DuplicateKeyException underWay) {
            throw new RuleBroken("departure-under-way");
        }
        events.publishEvent(new DepartureRequested(caseId, request.by(), clock.instant()));
    }

    private List<FieldProblem> problems(Departure.Request request, String ownIban) {
        LocalDate today = days.day(clock.instant());
        var problems = new ArrayList<FieldProblem>();
        required("bank", request.bank(), problems);
        required("paper", request.paper(), problems);
        if (!SwitchRules.isIban(String.valueOf(request.iban()))
                || request.iban().equals(ownIban)) {
            problems.add(new FieldProblem("iban", "departure-iban"));
        }
        LocalDate received = request.receivedOn();
        if (received == null || received.isAfter(today) || received.isBefore(today.minusDays(LONGEST_AGO))) {
            problems.add(new FieldProblem("receivedOn", "departure-received"));
        }
        LocalDate from = request.from();
        if (from == null || from.isBefore(today) || from.isAfter(today.plus(SwitchRules.LONGEST))) {
            problems.add(new FieldProblem("from", "departure-from"));
        }
        return problems;
    }

    private static void required(String field, String text, List<FieldProblem> problems) {
        if (text == null || text.isBlank() || text.length() > 200) {
            problems.add(new FieldProblem(field, "departure-text"));
        }
    }

    /**
     * The lists were sent today (ZKG §23(1)).
     *
     * @throws RuleBroken {@code no-departure}, {@code departure-step} when that was done
     */
    public void listed(CaseId caseId, List<ListedPayment> payments, String user) {
        Departure one = find(caseId);
        if (one.listed() != null) {
            throw new RuleBroken("departure-step");
        }
        table.keep(one.listed(done(user), payments));
        events.publishEvent(new DepartureListed(caseId, payments.size(), user, clock.instant()));
    }

    /**
     * Nothing runs over the account here any more.
     *
     * @throws RuleBroken {@code no-departure}, {@code departure-step} before the lists were sent
     */
    public void stopped(CaseId caseId, String user) {
        Departure one = find(caseId);
        if (one.listed() == null) {
            throw new RuleBroken("departure-step");
        }
        table.keep(one.stopped(done(user)));
        events.publishEvent(new DepartureStopped(caseId, user, clock.instant()));
    }

    /** Of a closed account nobody asks any more. */
    @EventListener
    void on(AccountClosed event) {
        table.locked(event.caseId()).ifPresent(one -> table.keep(one.stopped(new Done(null, event.at()))));
    }

    private Departure find(CaseId caseId) {
        return table.locked(caseId).orElseThrow(() -> new RuleBroken("no-departure"));
    }

    private Done done(String user) {
        return new Done(user, clock.instant());
    }
}
