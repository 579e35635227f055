package org.lotse.succession;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.contact.Messages;
import org.lotse.document.Documents;
import org.lotse.inquiry.InquiryId;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.PayoutAccountNamed;
import org.lotse.offboarding.SuccessionCause;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSuccessions implements Successions {

    private static final int MOST_CHARACTERS = 1000;

    private final SuccessionTable table;
    private final PayeeScreenings screenings;
    private final Cases cases;
    private final Parties parties;
    private final Accounts accounts;
    private final Documents documents;
    private final Messages messages;
    private final Offboardings offboardings;
    private final BankNotices notices;
    private final OffboardingSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcSuccessions(
            SuccessionTable table,
            PayeeScreenings screenings,
            Cases cases,
            Parties parties,
            Accounts accounts,
            Documents documents,
            Messages messages,
            Offboardings offboardings,
            BankNotices notices,
            OffboardingSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.screenings = screenings;
        this.cases = cases;
        this.parties = parties;
        this.accounts = accounts;
        this.documents = documents;
        this.messages = messages;
        this.offboardings = offboardings;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void report(CaseId caseId, Report report) {
        Account account = open(caseId);
        boolean settling = offboardings
                .of(caseId)
                .filter(one -> one.settlement().isPresent())
                .isPresent();
        if (settling || table.locked(caseId).isPresent()) {
            throw new RuleBroken("succession-reported");
        }
        List<FieldProblem> problems = problems(caseId, report, account);
        if (!problems.isEmpty()) {
            throw new RuleBroken("report-incomplete", problems);
        }
        table.add(Succession.reported(caseId, report));
        accounts.hold(caseId);
        if (report.cause() == SuccessionCause.DEATH) {
            messages.silence(caseId);
        }
        if (cases.get(caseId).status() == CaseStatus.ACTIVE) {
            cases.moveTo(caseId, CaseStatus.CLOSING);
        }
        events.publishEvent(new SuccessionReported(caseId, report.cause(), report.by(), report.at()));
    }

    private List<FieldProblem> problems(CaseId caseId, Report report, Account account) {
        Party client = parties.party(cases.get(caseId).partyId());
        return switch (report.cause()) {
            case DEATH -> {
                if (!(client instanceof NaturalPerson person)) {
                    throw new RuleBroken("not-mortal");
                }
                yield ReportRules.ofDeath(report, person.dateOfBirth(), today());
            }
            case MERGER -> {
                if (client instanceof NaturalPerson) {
                    throw new RuleBroken("not-absorbable");
                }
                List<FieldProblem> problems = ReportRules.ofMerger(report, today());
                problems.addAll(here(report.successor().iban(), account));
                yield problems;
            }
        };
    }

    /** An account of the successor's at this bank, where it is said to have one. */
    private List<FieldProblem> here(String iban, Account own) {
        if (iban == null || !iban.equals(own.iban()) && accounts.withIban(iban).isPresent()) {
            return List.of();
        }
        return List.of(new FieldProblem("iban", iban.equals(own.iban()) ? "iban-of-this-account" : "iban-unknown"));
    }

    private Account open(CaseId caseId) {
        return accounts.of(caseId)
                .filter(one -> one.closedAt() == null)
                .orElseThrow(() -> new RuleBroken("no-open-account"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(settings.zone()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Succession> of(CaseId caseId) {
        return table.standing(caseId);
    }

    @Override
    public void confirm(CaseId caseId, String user) {
        Succession reported = byAnother(caseId, user);
        table.keep(reported.confirmedBy(user));
        events.publishEvent(new SuccessionConfirmed(caseId, reported.report().cause(), user, clock.instant()));
    }

    @Override
    public void reject(CaseId caseId, String reason, String user) {
        restore(byAnother(caseId, user), reason, user);
    }

    @Override
    public void takeBack(CaseId caseId, String reason, String user) {
        Succession standing = byAnother(caseId, user);
        if (!standing.confirmed()) {
            throw new RuleBroken("not-confirmed");
        }
        if (standing.handedOver()) {
            throw new RuleBroken("succession-over");
        }
        if (reason.isBlank() || reason.length() > MOST_CHARACTERS) {
            throw new RuleBroken("reason-missing");
        }
        restore(standing, reason, user);
    }

    /** Whoever reported is never who confirms or takes back, whatever door they come by. */
    private Succession byAnother(CaseId caseId, String user) {
        Succession standing = locked(caseId);
        if (standing.report().by().equals(user)) {
            throw new RuleBroken("four-eyes");
        }
        return standing;
    }

    /** A notice that stood before goes on, and so does a proposal that rested. */
    private void restore(Succession standing, String reason, String user) {
        CaseId caseId = standing.caseId();
        table.end(caseId, reason, user);
        accounts.endHold(caseId);
        messages.endSilence(caseId);
        boolean noticeStands = offboardings.of(caseId).isPresent();
        if (!noticeStands) {
            cases.moveTo(caseId, CaseStatus.ACTIVE);
        }
        events.publishEvent(new SuccessionTakenBack(
                caseId, standing.report().cause(), standing.confirmed(), user, clock.instant()));
        if (!noticeStands) {
            notices.takeUp(caseId);
        }
    }

    @Override
    public void reportTax(CaseId caseId, TaxReport report) {
        change(caseId, one -> one.taxed(report));
        events.publishEvent(new TaxOfficeInformed(caseId, report.by(), report.at()));
    }

    @Override
    public void name(CaseId caseId, Payee payee) {
        Succession naming = naming(caseId);
        refuse(ReportRules.ofPayee(payee, naming.byDeath(), open(caseId).iban(), today()));
        List<Payee> all = new ArrayList<>(naming.payees());
        all.add(payee);
        table.keep(naming.paying(all));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleBroken("payee-incomplete", problems);
        }
    }

    private Succession naming(CaseId caseId) {
        Succession standing = locked(caseId);
        if (!standing.naming() || standing.cleared()) {
            throw new RuleBroken("not-naming");
        }
        return standing;
    }

    @Override
    public void strike(CaseId caseId, int number) {
        Succession naming = naming(caseId);
        if (number < 0 || number >= naming.payees().size()) {
            return;
        }
        List<Payee> all = new ArrayList<>(naming.payees());
        all.remove(number);
        table.keep(naming.paying(all));
    }

    @Override
    public void payTo(CaseId caseId, int number, String iban) {
        Succession standing = locked(caseId);
        boolean settled = offboardings
                .of(caseId)
                .filter(one -> one.settlement().isPresent() && one.notice().bySuccession())
                .isPresent();
        if (settled || number < 0 || number >= standing.payees().size()) {
            throw new RuleBroken("account-settled");
        }
        refuse(ReportRules.account(iban, open(caseId).iban()));
        List<Payee> all = new ArrayList<>(standing.payees());
        all.set(number, all.get(number).paidTo(iban));
        table.keep(standing.paidTo(all));
        if (standing.handedOver()) {
            events.publishEvent(new PayoutAccountNamed(caseId, clock.instant()));
        }
    }

    @Override
    public void prove(CaseId caseId, Proof proof, String user) {
        Succession naming = naming(caseId);
        if (!Share.makeWhole(naming.payees().stream().map(Payee::share).toList())) {
            throw new RuleBroken("payees-missing");
        }
        if (documents.of(caseId).stream().noneMatch(one -> one.id().equals(proof.paper()))) {
            throw new RuleBroken("proof-missing");
        }
        table.keep(naming.proven(proof));
        events.publishEvent(new PayeesProven(caseId, naming.payees().size(), proof.kind(), user, clock.instant()));
    }

    @Override
    public void place(CaseId caseId, String iban, boolean elsewhere) {
        Succession naming = naming(caseId);
        Successor successor = naming.report().successor();
        Account own = open(caseId);
        if (elsewhere) {
            refuse(ReportRules.account(iban, own.iban()));
            var payee = new Payee(successor.name(), null, null, successor.register(), iban, new Share(1, 1));
            table.keep(naming.succeededBy(successor.at(null)).paying(List.of(payee)));
        } else {
            List<FieldProblem> problems =
                    iban == null ? List.of(new FieldProblem("iban", "required")) : here(iban, own);
            if (!problems.isEmpty()) {
                throw new RuleBroken("report-incomplete", problems);
            }
            table.keep(naming.succeededBy(successor.at(iban)).paying(List.of()));
        }
        events.publishEvent(new SuccessorPlaced(caseId, elsewhere, clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean successorIsClient(CaseId caseId) {
        return table.standing(caseId).filter(this::isClient).isPresent();
    }

    private boolean isClient(Succession standing) {
        Successor successor = standing.report().successor();
        return successor != null
                && successor.iban() != null
                && accounts.withIban(successor.iban())
                        .filter(one -> one.product() == Product.BUSINESS_ACCOUNT)
                        .filter(one -> one.closedAt() == null && !one.outflowsBlocked() && !one.held())
                        .filter(one -> cases.get(one.caseId()).status() == CaseStatus.ACTIVE)
                        .isPresent();
    }

    @Override
    public void note(CaseId caseId, Note note) {
        change(caseId, one -> one.noted(note));
        events.publishEvent(new SuccessionNoted(caseId, note.kind(), note.by(), note.at()));
    }

    @Override
    public void screen(CaseId caseId) {
        Succession standing = locked(caseId);
        table.screenedBy(caseId, screenings.ask(standing));
    }

    @Override
    public Optional<Screened> screened(InquiryId inquiry) {
        Optional<Screened> screened =
                table.askedFor(inquiry).map(caseId -> new Screened(caseId, screenings.foundAnybody(inquiry)));
        screened.ifPresent(this::keep);
        return screened;
    }

    private void keep(Screened screened) {
        if (!screened.anybody()) {
            change(screened.caseId(), Succession::clearedNow);
        }
        events.publishEvent(new PayeesScreened(screened.caseId(), screened.anybody(), clock.instant()));
    }

    @Override
    public void judge(CaseId caseId, Judgement judgement) {
        change(caseId, one -> one.judged(judgement));
        events.publishEvent(new PayeesJudged(caseId, judgement.verdict(), judgement.by(), judgement.at()));
    }

    @Override
    public void confirmJudgement(CaseId caseId, boolean agreed, String user) {
        Succession standing = locked(caseId);
        Judgement judged =
                Optional.ofNullable(standing.judgement()).orElseThrow(() -> new RuleBroken("nothing-judged"));
        if (judged.by().equals(user)) {
            throw new RuleBroken("four-eyes");
        }
        if (agreed) {
            table.keep(standing.judged(judged.confirmed(user)));
        }
        events.publishEvent(new PayeesConfirmed(caseId, agreed, user, clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InquiryId> latestScreening(CaseId caseId) {
        return table.screening(caseId);
    }

    @Override
    public void handOver(CaseId caseId) {
        Succession standing = locked(caseId);
        if (!standing.confirmed()) {
            throw new RuleBroken("not-confirmed");
        }
        boolean client = isClient(standing);
        if (!client && !standing.cleared()) {
            throw new RuleBroken("payees-not-cleared");
        }
        Instant now = clock.instant();
        table.keep(standing.handedOverAt(now));
        events.publishEvent(new SuccessionHandedOver(caseId, standing.report().cause(), now));
        offboardings.succeed(
                caseId,
                Notice.ofSuccession(
                        today(), payoutIban(standing, client), standing.report().cause(), now));
    }

    /** Null where several are paid. */
    private static String payoutIban(Succession standing, boolean client) {
        if (client) {
            return standing.report().successor().iban();
        }
        return standing.payees().size() == 1 ? standing.payees().get(0).iban() : null;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TakenBack> takenBack(CaseId caseId) {
        return table.ended(caseId);
    }

    private Succession locked(CaseId caseId) {
        return table.locked(caseId).orElseThrow(() -> new RuleBroken("nothing-reported"));
    }

    private void change(CaseId caseId, UnaryOperator<Succession> step) {
        table.keep(step.apply(locked(caseId)));
    }
}
