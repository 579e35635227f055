package org.lotse.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lotse.portfolio.ManyClients;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to look through a book, to freeze a population and to begin a batch. Not part of the build; {@code mvn -pl
 * workers,src test -Dtest=RemediationBenchmark -Dbook.clients=100000 -Dsurefire.failIfNoSpecifiedTests=false}
 */
@PlatformTest
class RemediationBenchmark {

    private static final int CLIENTS = Integer.getInteger("book.clients", 100_000);
    private static final int BATCH = 200;

    @Test
    void aBookIsLookedThroughFrozenAndBegunPieceByPiece(
            @Autowired Remediations remediations,
            @Autowired RemediationTable table,
            @Autowired Preview preview,
            @Autowired TransactionTemplate transaction,
            @Autowired TestClock clock,
            @Autowired DataSource bank)
            throws SQLException {
        clock.set(Instant.parse("2026-12-02T09:00:00Z"));
        var people = new ManyClients(51).startingAt(1_000_000);
        people.become(bank, people.anybody(CLIENTS));
        Criteria byRule =
                new Criteria(Set.of(), Set.of(), null, null, null, null, null, null, null, PackEffect.CHANGES_LEVEL);
        RemediationId id = RemediationId.next();
        table.add(
                id,
                new Plan("All", Ground.RULE_PACK, "x", Criteria.everybody(), Pace.everyDays(BATCH, BATCH, 1)),
                List.of("olga"),
                clock.instant());

        long plain = seconds(
                () -> preview.of(Criteria.everybody(), id, false, 0).listed().isEmpty());
        long ruled = seconds(() -> preview.of(byRule, id, false, 0) == null);
        table.status(id, RemediationStatus.RELEASED, clock.instant());
        long frozen = seconds(() -> remediations.gather(id));
        long begun = seconds(
                () -> transaction.execute(status -> remediations.advance(id, Duration.ofDays(30))) == Next.MORE);
        System.out.printf(
                "%d clients: looked through in %d ms, by the rules in %d ms, frozen in %d ms, %d reviews begun in %d ms%n",
                CLIENTS, plain, ruled, frozen, BATCH, begun);

        assertThat(remediations.get(id).population().clients()).isGreaterThanOrEqualTo(CLIENTS);
        clock.reset();
    }

    /** Milliseconds until there is no more. */
    private static long seconds(BooleanSupplier more) {
        long from = System.nanoTime();
        while (more.getAsBoolean()) {
            assertThat(from).isPositive();
        }
        return Duration.ofNanos(System.nanoTime() - from).toMillis();
    }
}
