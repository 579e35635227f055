package org.lotse.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.audit.Trail;
import org.lotse.audit.TrailEntry;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.portfolio.ManyClients.Person;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.screening.Disposition;
import org.lotse.screening.DispositionReason;
import org.lotse.screening.Finding;
import org.lotse.screening.ListInForce;
import org.lotse.screening.Screenings;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book as the platform keeps it; a test does the workers' part by hand. */
@PlatformTest(properties = {"lotse.portfolio.partition-size=10", "camunda.bpm.job-execution.enabled=false"})
class PortfolioTest {

    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);

    @Autowired
    private Book book;

    @Autowired
    private Runs runs;

    @Autowired
    private Partitions partitions;

    @Autowired
    private Screenings screenings;

    @Autowired
    private Parties parties;

    @Autowired
    private Trail trail;

    @Autowired
    private DataSource bank;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private List<UUID> cases;

    @BeforeEach
    void aBankOfTwentyFiveClients() throws SQLException {
        for (String table : List.of(
                "case_file",
                "party",
                "screening_subject",
                "screening_run",
                "screening_partition",
                "standing_hit",
                "screening",
                "screening_hit",
                "suppression",
                "entity_behind",
                "sanctions_list")) {
            jdbc.sql("truncate table " + table).update();
        }
        cases = new ManyClients(1).become(bank, new ManyClients(2).anybody(25));
        listInForce("UN", OLD);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theFirstRunScreensEverybodyInPartitions() {
        Run run = start();

        assertThat(run.kind()).isEqualTo(RunKind.FULL);
        assertThat(run.lists()).extracting("sha256").containsExactly(OLD);
        assertThat(runs.partitions(run.id())).hasSize(3);
        assertThat(partitions.order(run.id(), 1).clients()).hasSize(10).allMatch(PartitionOrder.Client::whole);
        assertThat(partitions.order(run.id(), 3).clients()).hasSize(5);
    }

    @Test
    void whoeverStandsBehindAClientIsScreenedWithTheBook() {
        var between = new LegalEntity(
                PartyId.next(),
                "Mutter GmbH",
                LegalForm.CORPORATION,
                "Kiel",
                new CountryCode("DE"),
                null,
                null,
                List.of());
        parties.save(between);
        jdbc.sql("insert into entity_behind (case_id, party_id) values (?, ?)")
                .params(cases.get(0).toString(), between.id().toString())
                .update();

        start();

        assertThat(jdbc.sql("select count(*) from screening_subject where party_id = ?")
                        .param(between.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothingStartsWhileARunIsUnderWay() {
        Run run = start();
        listInForce("UN", NEW);
        runs.request("otto");

        book.look();

        assertThat(runs.recent(5))
                .filteredOn(Run::isUnderWay)
                .extracting(Run::id)
                .containsExactly(run.id());
    }

    @Test
    @Proves(value = Rule.SCREENED_AGAIN, at = "portfolio-screening")
    void aChangeOfAListDuringARunIsScreenedAfterIt() {
        Run first = start();
        listInForce("UN", NEW);
        finish(first);

        Run second = start();

        assertThat(second.kind()).isEqualTo(RunKind.DELTA);
        assertThat(second.from()).extracting("sha256").containsExactly(OLD);
        assertThat(second.lists()).extracting("sha256").containsExactly(NEW);
        assertThat(second.requestedBy()).isEqualTo("LISTS");
        assertThat(partitions.order(second.id(), 1).base().engine()).isEqualTo("engine 1");
    }

    @Test
    @Proves(value = Rule.SCREENED_AGAIN, at = "portfolio-screening")
    void whileTheListsStayNothingIsDueBeforeTheDailyHour() {
        finish(start());
        book.look();
        assertThat(runs.recent(5)).hasSize(1);

        clock.advance(Duration.ofDays(1));
        Run daily = start();

        assertThat(daily.kind()).isEqualTo(RunKind.FULL);
        assertThat(daily.requestedBy()).isEqualTo("TIMER");
    }

    @Test
    void afterARunThatWasStoppedTheNextScreensEverything() {
        Run stopped = start();
        accept(stopped, 1);
        runs.stop(stopped.id(), "otto");
        book.look();
        assertThat(runs.recent(1).get(0).status()).isEqualTo(RunStatus.STOPPED);

        listInForce("UN", NEW);

        assertThat(start().kind()).isEqualTo(RunKind.FULL);
        assertThatThrownBy(() -> runs.stop(stopped.id(), "otto")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void afterARunOfTwoEnginesTheNextScreensEverything() {
        Run mixed = start();
        accept(mixed, 1);
        accept(mixed, 2);
        partitions.accept(mixed.id(), 3, result(5, "engine 2", true, List.of(), List.of()));
        runs.finish(mixed.id());

        listInForce("UN", NEW);

        assertThat(start().kind()).isEqualTo(RunKind.FULL);
    }

    @Test
    void aResultBroughtTwiceTakesEffectOnce() {
        Run run = start();
        long client = client(run, 1, 0);

        partitions.accept(run.id(), 1, full(10, hit(client, "UN", "1", "content", 0.9)));
        partitions.accept(run.id(), 1, full(10));

        assertThat(standing()).containsExactly(client + " UN:1 content 0.9000");
        assertThat(screenings.hits(caseOf(client))).hasSize(1);
        assertThat(runs.run(run.id()).progress().newHits()).isEqualTo(1);
    }

    @Test
    void aResultThatLeavesSomebodyOutIsRefused() {
        Run run = start();

        assertThatThrownBy(() -> partitions.accept(run.id(), 1, full(9))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aStoppedRunTakesNoResultAnyMore() {
        Run run = start();
        long client = client(run, 1, 0);
        runs.stop(run.id(), "otto");

        partitions.accept(run.id(), 1, full(10, hit(client, "UN", "1", "content", 0.9)));

        assertThat(standing()).isEmpty();
    }

    @Test
    void aChangeReplacesTheHitsItTouchesAndNoOthers() {
        Run first = start();
        long client = client(first, 1, 0);
        partitions.accept(
                first.id(),
                1,
                full(
                        10,
                        hit(client, "UN", "1", "x", 0.9),
                        hit(client, "UN", "2", "x", 0.9),
                        hit(client, "UN", "3", "x", 0.9)));
        finish(first);
        listInForce("UN", NEW);
        Run change = start();

        partitions.accept(
                change.id(),
                1,
                result(
                        10,
                        "engine 1",
                        false,
                        List.of("UN:2", "UN:3", "UN:4"),
                        List.of(hit(client, "UN", "3", "y", 0.95))));

        assertThat(standing()).containsExactlyInAnyOrder(client + " UN:1 x 0.9000", client + " UN:3 y 0.9500");
        assertThat(newHits(change, client)).containsExactly("UN:3");
        assertThat(screenings.hits(caseOf(client)))
                .extracting(hit -> hit.candidate().entryId())
                .containsExactly("3", "1");
    }

    @Test
    void whatStoodBeforeIsNotNew() {
        Run first = start();
        long client = client(first, 1, 0);
        partitions.accept(first.id(), 1, full(10, hit(client, "UN", "1", "x", 0.9)));
        finish(first);
        clock.advance(Duration.ofDays(1));
        Run second = start();

        partitions.accept(second.id(), 1, full(10, hit(client, "UN", "1", "x", 0.93)));

        assertThat(standing()).containsExactly(client + " UN:1 x 0.9300");
        assertThat(newHits(second, client)).isEmpty();
        assertThat(runs.run(second.id()).progress().newHits()).isZero();
    }

    @Test
    void whatAnOfficerClearedComesBackOnlyWhenTheEntrySaysSomethingElse() {
        Run first = start();
        long client = client(first, 1, 0);
        partitions.accept(first.id(), 1, full(10, hit(client, "UN", "1", "x", 0.9)));
        finish(first);
        screenings.dispose(
                caseOf(client),
                screenings.hits(caseOf(client)).get(0).id(),
                new Finding(Disposition.FALSE_POSITIVE, DispositionReason.OTHER_BY_OTHER_EVIDENCE, "Another passport"),
                "olga");

        Run gone = nextDay();
        partitions.accept(gone.id(), 1, full(10));
        finish(gone);
        Run again = nextDay();
        partitions.accept(again.id(), 1, full(10, hit(client, "UN", "1", "x", 0.9)));
        finish(again);

        assertThat(newHits(again, client)).isEmpty();
        assertThat(runs.run(again.id()).progress().newHits()).isZero();
        Run changed = nextDay();
        partitions.accept(changed.id(), 1, full(10, hit(client, "UN", "1", "y", 0.9)));
        assertThat(newHits(changed, client)).containsExactly("UN:1");
    }

    private Run nextDay() {
        clock.advance(Duration.ofDays(1));
        return start();
    }

    @Test
    void aClientWhoseNameChangedIsScreenedWholeAndTheirHitsComeBack() {
        Run first = start();
        long client = client(first, 1, 0);
        partitions.accept(first.id(), 1, full(10, hit(client, "UN", "1", "x", 0.9)));
        finish(first);
        marries(client);
        listInForce("UN", NEW);
        Run change = start();

        assertThat(partitions.order(change.id(), 1).clients())
                .filteredOn(PartitionOrder.Client::whole)
                .extracting(PartitionOrder.Client::number)
                .containsExactly(client);
        partitions.accept(
                change.id(), 1, result(10, "engine 1", false, List.of(), List.of(hit(client, "UN", "1", "x", 0.9))));

        assertThat(newHits(change, client)).containsExactly("UN:1");
        finish(change);
        clock.advance(Duration.ofDays(1));
        assertThat(partitions.order(start().id(), 1).clients()).noneMatch(PartitionOrder.Client::whole);
    }

    @Test
    void whoeverBecomesAClientIsScreenedWholeInTheNextRun() throws SQLException {
        finish(start());
        cases.addAll(newcomer());
        listInForce("UN", NEW);

        Run change = start();

        assertThat(change.kind()).isEqualTo(RunKind.DELTA);
        assertThat(runs.partitions(change.id()).stream()
                        .flatMap(number -> partitions.order(change.id(), number).clients().stream()))
                .hasSize(26)
                .filteredOn(PartitionOrder.Client::whole)
                .hasSize(1);
    }

    @Test
    void theTrailAndTheRecordsProveWhoWasScreenedAgainstWhat() {
        Run run = start();
        finish(run);

        assertThat(trail.of(run.id().inTheTrail()))
                .extracting(TrailEntry::action)
                .containsExactly("RunStarted", "RunFinished");
        assertThat(trail.of(run.id().inTheTrail())
                        .get(1)
                        .facts()
                        .path("lists")
                        .get(0)
                        .path("sha256")
                        .asText())
                .isEqualTo(OLD);
        assertThat(runs.proofs(PartyId.of(partyOf(client(run, 2, 3)))))
                .singleElement()
                .satisfies(proof -> {
                    assertThat(proof.run()).isEqualTo(run.id());
                    assertThat(proof.lists()).extracting("sha256").containsExactly(OLD);
                    assertThat(proof.workerId()).isEqualTo("worker-1");
                    assertThat(proof.digest()).hasSize(64);
                });
    }

    private void listInForce(String source, String sha256) {
        screenings.report(new ListInForce(
                source, "test", "2026-01-01", sha256, 3, clock.instant(), "worker-1", "IN_FORCE", null));
    }

    /** The run that is due, cut into partitions. */
    private Run start() {
        book.look();
        Run run = runs.recent(1).get(0);
        assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
        runs.plan(run.id());
        return run;
    }

    private void finish(Run run) {
        runs.partitions(run.id()).forEach(number -> accept(run, number));
        runs.finish(run.id());
    }

    private void accept(Run run, int number) {
        int clients = partitions.order(run.id(), number).clients().size();
        partitions.accept(
                run.id(), number, result(clients, "engine 1", run.kind() == RunKind.FULL, List.of(), List.of()));
    }

    private long client(Run run, int partition, int place) {
        return partitions.order(run.id(), partition).clients().get(place).number();
    }

    private static PartitionResult full(int screened, PartitionResult.Found... hits) {
        return result(screened, "engine 1", true, List.of(), List.of(hits));
    }

    private static PartitionResult result(
            int screened, String engine, boolean whole, List<String> touched, List<PartitionResult.Found> hits) {
        return new PartitionResult("worker-1", engine, 0.85, screened, whole, touched, List.of(), hits, 12);
    }

    private static PartitionResult.Found hit(long client, String list, String entryId, String content, double score) {
        var candidate = new ObjectMapper()
                .createObjectNode()
                .put("list", list)
                .put("entryId", entryId)
                .put("name", "Somebody")
                .put("type", "PERSON")
                .put("score", score)
                .put("content", content);
        return new PartitionResult.Found(client, list, entryId, content, score, candidate);
    }

    private List<String> standing() {
        return jdbc.sql("select concat(subject, ' ', list, ':', entry_id, ' ', content, ' ', score) from standing_hit")
                .query(String.class)
                .list();
    }

    private List<String> newHits(Run run, long client) {
        List<String> hits = new ArrayList<>();
        trail.of(caseOf(client)).stream()
                .filter(entry -> entry.action().equals("NewHitsFound"))
                .filter(entry ->
                        entry.facts().path("runId").asText().equals(run.id().toString()))
                .forEach(entry -> entry.facts().path("hits").forEach(hit -> hits.add(hit.asText())));
        return hits;
    }

    private CaseId caseOf(long client) {
        return CaseId.of(text("select case_id from screening_subject where number = :n", client));
    }

    private String partyOf(long client) {
        return text("select party_id from screening_subject where number = :n", client);
    }

    private String text(String sql, long client) {
        return jdbc.sql(sql).param("n", client).query(String.class).single();
    }

    private void marries(long client) {
        NaturalPerson before = parties.person(PartyId.of(partyOf(client)));
        parties.save(new NaturalPerson(
                before.id(),
                before.givenNames(),
                "Married",
                before.dateOfBirth(),
                before.placeOfBirth(),
                before.gender(),
                before.nationalities(),
                before.address(),
                before.taxResidences(),
                before.pep(),
                before.occupation(),
                before.email(),
                before.phone(),
                before.language()));
    }

    private List<UUID> newcomer() throws SQLException {
        return new ManyClients(4)
                .startingAt(1000)
                .become(bank, List.of(new Person("Neu", "Ankömmling", LocalDate.of(2000, 1, 1))));
    }
}
