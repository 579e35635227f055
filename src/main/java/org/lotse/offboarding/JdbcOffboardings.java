package org.lotse.offboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcOffboardings(
            JdbcClient jdbc,
            Json json,
            Cases cases,
            Accounts accounts,
            OffboardingSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.cases = cases;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void give(CaseId caseId, Notice notice) {
        Account account = accounts.of(caseId)
                .filter(one -> one.closedAt() == null)
                .orElseThrow(() -> new RuleBroken("no-open-account"));
        List<FieldProblem> problems =
                NoticeRules.problems(notice, account.iban(), LocalDate.now(clock.withZone(settings.zone())));
        if (!problems.isEmpty()) {
            throw new RuleBroken("notice-incomplete", problems);
        }
        if (cases.get(caseId).status() != CaseStatus.ACTIVE) {
            throw new RuleBroken("notice-given");
        }
        cases.moveTo(caseId, CaseStatus.CLOSING);
        jdbc.sql(
                        "insert into offboarding (case_id, standing, notice, given_at) values (:caseId, :caseId, :notice, :at)")
                .param("caseId", caseId.toString())
                .param("notice", json.write(notice))
                .param("at", Timestamp.from(notice.givenAt()))
                .update();
        events.publishEvent(new NoticeGiven(caseId, notice.lastDay(), notice.givenAt()));
    }

    @Override
    public void withdraw(CaseId caseId) {
        Notice notice = locked(caseId).notice();
        Instant now = clock.instant();
        if (!now.isBefore(notice.endsAt(settings.zone()))) {
            throw new RuleBroken("notice-has-run");
        }
        jdbc.sql("update offboarding set withdrawn_at = :now, standing = null where standing = :caseId")
                .param("now", Timestamp.from(now))
                .param("caseId", caseId.toString())
                .update();
        events.publishEvent(new NoticeWithdrawn(caseId, now));
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
    private Offboarding locked(CaseId caseId) {
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
        if (locked(caseId).confirmedBy().isPresent()) {
            throw new RuleBroken("settlement-confirmed");
        }
        mayBePaidOut(caseId, settlement);
        jdbc.sql("update offboarding set settlement = :settlement, obstacle = null where standing = :caseId")
                .param("settlement", json.write(settlement))
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
        String settlement = row.getString("settlement");
        return new Offboarding(
                CaseId.of(row.getString("case_id")),
                json.read(row.getString("notice"), Notice.class),
                Optional.ofNullable(settlement).map(text -> json.read(text, Settlement.class)),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf),
                Optional.ofNullable(row.getString("confirmed_by")),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
