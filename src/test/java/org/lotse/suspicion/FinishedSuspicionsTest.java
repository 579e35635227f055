package org.lotse.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.audit.Trail;
import org.lotse.audit.TrailEntry;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.retention.HoldGround;
import org.lotse.retention.LegalHolds;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of files that need not be kept any more. */
@PlatformTest
class FinishedSuspicionsTest {

    @Autowired
    private FinishedSuspicions finished;

    @Autowired
    private Suspicions suspicions;

    @Autowired
    private SuspicionStore store;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Parties parties;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "suspicion-report")
    void fiveYearsFromTheEndOfTheYearTwoOfficersDestroyAFile() {
        CaseId file = decided("2026-11-27T10:00:00Z", aCase("ACTIVE"));

        clock.set(Instant.parse("2031-12-31T12:00:00Z"));
        assertThat(over()).doesNotContain(file);
        assertThatThrownBy(() -> finished.check(file, "olga")).is(broken("suspicion-kept"));
        clock.set(Instant.parse("2032-01-01T12:00:00Z"));
        assertThat(over()).contains(file);
        assertThatThrownBy(() -> finished.destroy(file, "olga")).is(broken("suspicion-not-checked"));
        finished.check(file, "olga");
        assertThatThrownBy(() -> finished.destroy(file, "olga")).is(broken("four-eyes"));
        finished.destroy(file, "oskar");

        assertThat(over()).doesNotContain(file);
        assertThatThrownBy(() -> suspicions.get(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> suspicions.report(file, "olga")).isInstanceOf(NotFound.class);
        List<TrailEntry> left = trail.of(file);
        assertThat(left.get(left.size() - 1).action()).isEqualTo("SuspicionDestroyed");
        assertThat(left.get(left.size() - 1).facts().path("keptUntil").asText()).isEqualTo("2031-12-31");
        assertThatThrownBy(() -> finished.destroy(file, "oskar")).isInstanceOf(NotFound.class);
    }

    @Test
    void underTheAmlrAFileIsKeptAsLongAsTheRelationshipGoesOn() {
        CaseId goesOn = decided("2027-08-02T10:00:00Z", aCase("ACTIVE"));
        CaseId ended = decided("2027-08-02T10:00:00Z", aCase("REJECTED"));

        clock.set(Instant.parse("2032-08-03T12:00:00Z"));

        assertThat(over()).contains(ended).doesNotContain(goesOn);
    }

    @Test
    void aFileOnWhichSomebodyWorksHasNoEnd() {
        CaseId open = suspicions.open(aCase("ACTIVE"), "Much cash.", "olga");

        clock.set(Instant.parse("2040-01-01T12:00:00Z"));

        assertThat(over()).doesNotContain(open);
    }

    @Test
    void aLegalHoldKeepsTheFileToo() {
        CaseId about = aCase("ACTIVE");
        CaseId file = decided("2026-11-27T10:00:00Z", about);
        clock.set(Instant.parse("2032-01-01T12:00:00Z"));
        finished.check(file, "olga");
        holds.set(about, HoldGround.PROCEEDINGS, "AZ-1/32", "olga");

        assertThatThrownBy(() -> finished.destroy(file, "oskar")).is(broken("case-held"));

        assertThatCode(() -> suspicions.get(file)).doesNotThrowAnyException();
    }

    private List<CaseId> over() {
        return finished.over().stream().map(one -> one.file().id()).toList();
    }

    private CaseId decided(String day, CaseId about) {
        Instant at = Instant.parse(day);
        NaturalPerson client = Desk.aPerson("Wolf", "Hartmann");
        Suspicion file = Suspicion.opened(about, client.id(), "Much cash.", "olga", at)
                .assessed(new Assessment("Cash.", "Horses.", false, List.of(), "olga", at, null))
                .decided(new Ruling(false, "oskar", at));
        store.add(file);
        store.put(file);
        return file.id();
    }

    private CaseId aCase(String status) {
        NaturalPerson person = Desk.aPerson("Wolf", "Hartmann");
        parties.save(person);
        CaseId caseId = CaseId.next();
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        person.id().toString(),
                        "CURRENT_ACCOUNT",
                        status,
                        "ACCOUNT",
                        Timestamp.from(clock.instant()))
                .update();
        return caseId;
    }

    private static Condition<Throwable> broken(String rule) {
        return new Condition<>(
                thrown -> thrown instanceof RuleBroken broken && broken.rule().equals(rule), rule);
    }
}
