package org.lotse.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;
    private final BankSettings bank;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcAccounts(JdbcClient jdbc, BankSettings bank, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.bank = bank;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Account open(CaseId caseId, PartyId partyId, Product product, boolean outflowsBlocked) {
        return of(caseId).orElseGet(() -> {
            var account =
                    new Account(nextIban(), caseId, partyId, product, outflowsBlocked, false, clock.instant(), null);
            insert(account);
            events.publishEvent(new AccountOpened(caseId, outflowsBlocked, account.openedAt()));
            return account;
        });
    }

    private String nextIban() {
        long number = jdbc.sql("select next value for account_number")
                .query(Long.class)
                .single();
        return new Iban.Builder()
                .countryCode(CountryCode.DE)
                .bankCode(bank.code())
                .accountNumber("%010d".formatted(number))
                .build()
                .toString();
    }

    private void insert(Account account) {
        jdbc.sql(
                        """
                        insert into account (iban, case_id, party_id, product, outflows_blocked, opened_at)
                        values (:iban, :caseId, :partyId, :product, :blocked, :openedAt)
                        """)
                .param("iban", account.iban())
                .param("caseId", account.caseId().toString())
                .param("partyId", account.partyId().toString())
                .param("product", account.product().name())
                .param("blocked", account.outflowsBlocked())
                .param("openedAt", Timestamp.from(account.openedAt()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> of(CaseId caseId) {
        return jdbc.sql("select * from account where case_id = :caseId")
                .param("caseId", caseId.toString())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> withIban(String iban) {
        return jdbc.sql("select * from account where iban = :iban")
                .param("iban", iban)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public void blockOutflows(CaseId caseId) {
        int blocked = jdbc.sql(
                        "update account set outflows_blocked = true where case_id = :caseId and not outflows_blocked")
                .param("caseId", caseId.toString())
                .update();
        if (blocked == 1) {
            events.publishEvent(new OutflowsBlocked(caseId, clock.instant()));
        }
    }

    @Override
    public void releaseOutflows(CaseId caseId) {
        int released = jdbc.sql(
                        "update account set outflows_blocked = false where case_id = :caseId and outflows_blocked")
                .param("caseId", caseId.toString())
                .update();
        if (released == 1) {
            events.publishEvent(new OutflowsReleased(caseId, clock.instant()));
        }
    }

    @Override
    public void hold(CaseId caseId) {
        if (held(caseId, true)) {
            events.publishEvent(new AccountHeld(caseId, clock.instant()));
        }
    }

    @Override
    public void endHold(CaseId caseId) {
        if (held(caseId, false)) {
            events.publishEvent(new AccountHoldEnded(caseId, clock.instant()));
        }
    }

    private boolean held(CaseId caseId, boolean held) {
        return jdbc.sql("update account set held = :held where case_id = :caseId and held <> :held")
                        .param("held", held)
                        .param("caseId", caseId.toString())
                        .update()
                == 1;
    }

    @Override
    public void close(CaseId caseId) {
        Instant now = clock.instant();
        int closed = jdbc.sql("update account set closed_at = :now where case_id = :caseId and closed_at is null")
                .param("now", Timestamp.from(now))
                .param("caseId", caseId.toString())
                .update();
        if (closed == 1) {
            events.publishEvent(new AccountClosed(caseId, now));
        }
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Timestamp closedAt = row.getTimestamp("closed_at");
        return new Account(
                row.getString("iban"),
                CaseId.of(row.getString("case_id")),
                PartyId.of(row.getString("party_id")),
                Product.valueOf(row.getString("product")),
                row.getBoolean("outflows_blocked"),
                row.getBoolean("held"),
                row.getTimestamp("opened_at").toInstant(),
                closedAt == null ? null : closedAt.toInstant());
    }
}
