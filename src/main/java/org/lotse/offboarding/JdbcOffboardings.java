package org.lotse.offboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.Json;
import org.lotse.kernel.RuleBroken;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcOffboardings implements Offboardings {

    private final JdbcClient jdbc;
    private final Json json;
    private final Cases cases;
    private final Accounts accounts;
    private final OffboardingSettings settings;
    private final BankPeriods periods;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn notices;
    private final SealedColumn settlements;
    private final SealedColumn objections;

    JdbcOffboardings(
            JdbcClient jdbc,
            Json json,
            Cases cases,
            Accounts accounts,
            OffboardingSettings settings,
            BankPeriods periods,
            Clock clock,
            ApplicationEventPublisher events,
            Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.cases = cases;
        this.accounts = accounts;
        this.settings = settings;
        this.periods = periods;
        this.clock = clock;
        this.events = events;
        this.notices = vault.column("offboarding", "notice", "case_id", "case_id");
        this.settlements = vault.column("offboarding", "settlement", "case_id", "case_id");
        this.objections = vault.column("offboarding", "objection", "case_id", "case_id");
    }

    @Override
    public void give(CaseId caseId, Notice notice) {
        Account account = open(caseId);
        List<FieldProblem> problems = notice.byBank() ? ofBank(notice) : ofClient(notice, account);
        if (!problems.isEmpty()) {
            throw new RuleBroken("notice-incomplete", problems);
        }
        if (cases.get(caseId).status() != CaseStatus.ACTIVE) {
            throw new RuleBroken("notice-given");
        }
        cases.moveTo(caseId, CaseStatus.CLOSING);
        keep(caseId, notice);
        events.publishEvent(
                notice.byBank()
                        ? new BankGaveNotice(caseId, notice.lastDay(), notice.givenAt())
                        : new NoticeGiven(caseId, notice.lastDay(), notice.givenAt()));
    }

    private Account open(CaseId caseId) {
        return accounts.of(caseId)
                .filter(one -> one.closedAt() == null)
                .orElseThrow(() -> new RuleBroken("no-open-account"));
    }

    @Override
    public void succeed(CaseId caseId, Notice notice) {
        open(caseId);
        cancel(caseId);
        if (cases.get(caseId).status() == CaseStatus.ACTIVE) {
            cases.moveTo(caseId, CaseStatus.CLOSING);
        }
        keep(caseId, notice);
        events.publishEvent(new SuccessorsToBePaid(caseId, notice.succession(), notice.givenAt()));
    }

    private void keep(CaseId caseId, Notice notice) {
        jdbc.sql(
                        "insert into offboarding (case_id, standing, notice, given_at) values (:caseId, :caseId, :notice, :at)")
                .param("caseId", caseId.toString())
                .param("notice", notices.seal(caseId.value(), caseId, json.write(notice)))
                .param("at", Timestamp.from(notice.givenAt()))
                .update();
    }

    private List<FieldProblem> ofClient(Notice notice, Account account) {
        return NoticeRules.problems(notice, account.iban(), periods.today());
    }

    /** BGB §675h(2): never earlier than the rules of the day allow, and confirmed by another than who proposed. */
    private List<FieldProblem> ofBank(Notice notice) {
        BankNotice bank = notice.bank();
        if (bank.confirmedBy() == null || bank.confirmedBy().equals(bank.proposedBy())) {
            throw new RuleBroken("four-eyes");
        }
        return NoticeRules.day(notice.lastDay(), periods.earliest(bank.cause()).value(), periods.today());
    }

    @Override
    public void withdraw(CaseId caseId) {
        Notice notice = locked(caseId).notice();
        if (notice.byBank() || notice.bySuccession()) {
            throw new RuleBroken("no-notice");
        }
        Instant now = clock.instant();
        if (!now.isBefore(notice.endsAt(settings.zone()))) {
            throw new RuleBroken("notice-has-run");
        }
        cancel(caseId);
        events.publishEvent(new NoticeWithdrawn(caseId, now));
    }

    /** The notice stands no more. */
    void cancel(CaseId caseId) {
        jdbc.sql("update offboarding set withdrawn_at = :now, standing = null where standing = :caseId")
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", caseId.toString())
                .update();
    }

    void keep(CaseId caseId, Objection objection) {
        jdbc.sql("update offboarding set objection = :objection where standing = :caseId")
                .param("objection", objections.seal(caseId.value(), caseId, json.write(objection)))
                .param("caseId", caseId.toString())
                .update();
    }

    @Override
    public void nameAccount(CaseId caseId, String payoutIban) {
        Offboarding standing = locked(caseId);
        if (!standing.mayNameAccount()) {
            throw new RuleBroken("account-settled");
        }
        String own = accounts.of(caseId).map(Account::iban).orElseThrow();
        List<FieldProblem> problems = NoticeRules.account(payoutIban, own);
        if (!problems.isEmpty()) {
            throw new RuleBroken("notice-incomplete", problems);
        }
        jdbc.sql("update offboarding set notice = :notice where standing = :caseId")
                .param(
                        "notice",
                        notices.seal(
                                caseId.value(),
                                caseId,
                                json.write(standing.notice().paidTo(payoutIban))))
                .param("caseId", caseId.toString())
                .update();
        events.publishEvent(new PayoutAccountNamed(caseId, clock.instant()));
    }

    @Override
    public void resume(CaseId caseId) {
        cases.moveTo(caseId, CaseStatus.ACTIVE);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Offboarding> of(CaseId caseId) {
        return read(caseId, "");
    }

    /** Two changes of one notice wait for each other. */
    Offboarding locked(CaseId caseId) {
        return read(caseId, " for update").orElseThrow(() -> new RuleBroken("no-notice"));
    }

    private Optional<Offboarding> read(CaseId caseId, String lock) {
        return jdbc.sql("select * from offboarding where standing = :caseId" + lock)
                .param("caseId", caseId.toString())
                .query(this::offboarding)
                .optional();
    }

    @Override
    public void settle(CaseId caseId, Settlement settlement) {
        Offboarding standing = locked(caseId);
        if (standing.confirmedBy().isPresent()) {
            throw new RuleBroken("settlement-confirmed");
        }
        boolean toHeirs = standing.notice().succession() == SuccessionCause.DEATH;
        if (standing.notice().payoutIban() == null
                && !toHeirs
                && settlement.payout().signum() > 0) {
            throw new RuleBroken("payout-account-missing");
        }
        mayBePaidOut(caseId, settlement);
        jdbc.sql("update offboarding set settlement = :settlement, obstacle = null where standing = :caseId")
                .param("settlement", settlements.seal(caseId.value(), caseId, json.write(settlement)))
                .param("caseId", caseId.toString())
                .update();
        events.publishEvent(new AccountSettled(caseId, settlement.by(), settlement.at()));
    }

    private void mayBePaidOut(CaseId caseId, Settlement settlement) {
        boolean blocked = accounts.of(caseId).filter(Account::outflowsBlocked).isPresent();
        if (blocked && settlement.payout().signum() > 0) {
            throw new RuleBroken("outflows-blocked");
        }
    }

    @Override
    public void hinder(CaseId caseId, Obstacle obstacle, String user) {
        locked(caseId);
        jdbc.sql("update offboarding set obstacle = :obstacle, settlement = null where standing = :caseId")
                .param("obstacle", obstacle.name())
                .param("caseId", caseId.toString())
                .update();
        events.publishEvent(new ClosingHindered(caseId, obstacle, user, clock.instant()));
    }

    /** Whoever settled is never who confirms, whatever door they come by. */
    @Override
    public void confirm(CaseId caseId, String user) {
        Settlement settlement = locked(caseId).settlement().orElseThrow(() -> new RuleBroken("nothing-settled"));
        if (settlement.by().equals(user)) {
            throw new RuleBroken("four-eyes");
        }
        mayBePaidOut(caseId, settlement);
        jdbc.sql("update offboarding set confirmed_by = :user where standing = :caseId")
                .param("user", user)
                .param("caseId", caseId.toString())
                .update();
        events.publishEvent(new SettlementConfirmed(caseId, user, clock.instant()));
    }

    @Override
    public void end(CaseId caseId) {
        Offboarding confirmed = locked(caseId);
        if (confirmed.confirmedBy().isEmpty()) {
            throw new RuleBroken("settlement-not-confirmed");
        }
        mayBePaidOut(caseId, confirmed.settlement().orElseThrow());
        Instant now = clock.instant();
        accounts.close(caseId);
        cases.moveTo(caseId, CaseStatus.CLOSED);
        jdbc.sql("update offboarding set ended_at = :now where standing = :caseId")
                .param("now", Timestamp.from(now))
                .param("caseId", caseId.toString())
                .update();
        events.publishEvent(new RelationshipEnded(caseId, now));
    }

    private Offboarding offboarding(ResultSet row, int number) throws SQLException {
        CaseId caseId = CaseId.of(row.getString("case_id"));
        return new Offboarding(
                caseId,
                json.read(notices.text(caseId, row.getBytes("notice")), Notice.class),
                Optional.ofNullable(settlements.text(caseId, row.getBytes("settlement")))
                        .map(text -> json.read(text, Settlement.class)),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf),
                Optional.ofNullable(row.getString("confirmed_by")),
                Optional.ofNullable(objections.text(caseId, row.getBytes("objection")))
                        .map(text -> json.read(text, Objection.class)),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
