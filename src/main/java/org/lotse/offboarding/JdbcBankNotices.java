package org.lotse.offboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.rules.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcBankNotices implements BankNotices {

    private final ProposalTable table;
    private final JdbcOffboardings offboardings;
    private final BankPeriods periods;
    private final OffboardingSettings settings;
    private final Cases cases;
    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcBankNotices(
            ProposalTable table,
            JdbcOffboardings offboardings,
            BankPeriods periods,
            OffboardingSettings settings,
            Cases cases,
            Accounts accounts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.offboardings = offboardings;
        this.periods = periods;
        this.settings = settings;
        this.cases = cases;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Decided<LocalDate> earliest(NoticeCause cause) {
        return periods.earliest(cause);
    }

    @Override
    public void propose(CaseId caseId, Proposal proposal) {
        accounts.of(caseId).filter(one -> one.closedAt() == null).orElseThrow(() -> new RuleBroken("no-open-account"));
        if (table.locked(caseId).isPresent()
                || offboardings.of(caseId).filter(one -> one.notice().byBank()).isPresent()) {
            throw new RuleBroken("notice-proposed");
        }
        List<FieldProblem> problems =
                NoticeRules.day(proposal.lastDay(), earliest(proposal.cause()).value(), periods.today());
        if (!problems.isEmpty()) {
            throw new RuleBroken("proposal-incomplete", problems);
        }
        table.add(caseId, proposal);
        events.publishEvent(new NoticeProposed(caseId, proposal.cause(), proposal.by(), proposal.at()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proposal> proposal(CaseId caseId) {
        return table.standing(caseId);
    }

    @Override
    public void takeUp(CaseId caseId) {
        table.standing(caseId)
                .ifPresent(
                        one -> events.publishEvent(new NoticeProposed(caseId, one.cause(), one.by(), clock.instant())));
    }

    @Override
    public void confirm(CaseId caseId, String user) {
        Proposal proposal = byAnother(caseId, user);
        if (cases.get(caseId).status() != CaseStatus.ACTIVE) {
            return;
        }
        Decided<LocalDate> earliest = earliest(proposal.cause());
        LocalDate wished = proposal.lastDay();
        LocalDate lastDay = wished == null || wished.isBefore(earliest.value()) ? earliest.value() : wished;
        var kept = new BankNotice(proposal.cause(), proposal.reason(), proposal.by(), user, earliest.basis());
        offboardings.give(caseId, Notice.ofBank(lastDay, kept, clock.instant()));
        table.decide(caseId, "GIVEN", null, user);
    }

    @Override
    public void drop(CaseId caseId, String reason, String user) {
        byAnother(caseId, user);
        table.decide(caseId, "DROPPED", reason, user);
        events.publishEvent(new ProposalDropped(caseId, user, clock.instant()));
    }

    /** Whoever proposed is never who confirms, whatever door they come by. */
    private Proposal byAnother(CaseId caseId, String user) {
        Proposal proposal = table.locked(caseId).orElseThrow(() -> new RuleBroken("nothing-proposed"));
        if (proposal.by().equals(user)) {
            throw new RuleBroken("four-eyes");
        }
        return proposal;
    }

    @Override
    public void object(CaseId caseId, String words) {
        object(caseId, words, null);
    }

    @Override
    public void object(CaseId caseId, String words, Received received) {
        Offboarding standing = ofTheBank(caseId);
        Instant now = clock.instant();
        if (standing.objection().isPresent()) {
            throw new RuleBroken("objected");
        }
        if (!now.isBefore(standing.notice().endsAt(settings.zone()))) {
            throw new RuleBroken("notice-has-run");
        }
        List<FieldProblem> problems = new ArrayList<>(NoticeRules.words(words));
        if (received != null) {
            LocalDate given = LocalDate.ofInstant(standing.notice().givenAt(), settings.zone());
            problems.addAll(NoticeRules.received(received.on(), given, periods.today()));
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken("notice-incomplete", problems);
        }
        offboardings.keep(caseId, Objection.made(words, now, received));
        events.publishEvent(new NoticeObjected(caseId, now));
    }

    @Override
    public void rule(CaseId caseId, Objection.Ruling ruling, String reason, String user) {
        Offboarding standing = ofTheBank(caseId);
        Objection open = standing.objection().filter(Objection::open).orElseThrow(() -> new RuleBroken("no-objection"));
        if (standing.notice().bank().proposedBy().equals(user)) {
            throw new RuleBroken("four-eyes");
        }
        Instant now = clock.instant();
        offboardings.keep(caseId, open.ruled(ruling, reason, user, now));
        events.publishEvent(new ObjectionDecided(caseId, ruling, user, now));
    }

    @Override
    public void takeBack(CaseId caseId) {
        ofTheBank(caseId)
                .objection()
                .filter(one -> one.ruling() == Objection.Ruling.STAYS)
                .orElseThrow(() -> new RuleBroken("nobody-decided"));
        offboardings.cancel(caseId);
        cases.moveTo(caseId, CaseStatus.ACTIVE);
        events.publishEvent(new NoticeTakenBack(caseId, clock.instant()));
    }

    private Offboarding ofTheBank(CaseId caseId) {
        Offboarding standing = offboardings.locked(caseId);
        if (!standing.notice().byBank()) {
            throw new RuleBroken("no-notice");
        }
        return standing;
    }
}
