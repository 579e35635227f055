package org.lotse.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.AccountClosed;
import org.lotse.audit.Trail;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.portfolio.ManyClients;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.review.ReviewCause;
import org.lotse.review.ReviewReason;
import org.lotse.review.Reviews;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DueDiligenceLevel;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.lotse.vault.SealBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A small book within the book, told from the rest by a nationality that nobody else has. */
@PlatformTest
class RemediationTest {

    private static final RiskFacts PLAIN = new RiskFacts(
            "CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", false, false, 0, 2000, "SALARY", "ONLINE");
    private static final RiskFacts EXPOSED =
            new RiskFacts("CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", true, false, 0, 2000, "SALARY", "ONLINE");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @Autowired
    private Remediations remediations;

    @Autowired
    private RemediationTable table;

    @Autowired
    private ClientTable clients;

    @Autowired
    private PopulationQuery population;

    @Autowired
    private Preview preview;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource bank;

    @Autowired
    private TestClock clock;

    private final RemediationId nobody = RemediationId.next();
    private final List<CaseId> book = new ArrayList<>();
    private final List<RemediationId> withoutProcess = new ArrayList<>();

    @BeforeEach
    void aWorkingDay() {
        clock.set(Instant.parse("2026-12-02T09:00:00Z"));
    }

    @AfterEach
    void back() {
        clock.reset();
        withoutProcess.forEach(id -> jdbc.sql("delete from remediation where id = ?")
                .param(id.toString())
                .update());
        for (CaseId one : book) {
            for (String kept :
                    List.of("risk_rating", "review_date", "client_review", "remediation_client", "document")) {
                jdbc.sql("delete from " + kept + " where case_id = ?")
                        .param(one.toString())
                        .update();
            }
            jdbc.sql("delete p, c from case_file c join party p on p.id = c.party_id where c.id = ?")
                    .param(one.toString())
                    .update();
        }
    }

    @Test
    void whoMeetsAllThatIsSetIsFoundAndWhoCannotBeReviewedIsToldApart() throws SQLException {
        CaseId low = client(PLAIN, "2020-03-01");
        CaseId high = client(EXPOSED, "2026-03-01");
        CaseId unrated = client(null, null);
        CaseId closing = with(client(PLAIN, "2020-03-01"), "status = 'CLOSING'");
        CaseId closed = with(client(PLAIN, "2020-03-01"), "status = 'CLOSED'");
        CaseId company = with(client(PLAIN, "2026-03-01"), "product = 'BUSINESS_ACCOUNT'");
        CaseId reviewed = client(PLAIN, "2020-03-01");
        transaction.executeWithoutResult(
                status -> reviews.begin(reviewed, new ReviewCause(ReviewReason.DUE, null, null, clock.instant())));
        jdbc.sql(
                        "insert into document values (uuid(), ?, 'IDENTITY', 'p.png', 'image/png', 1, repeat('0', 64), now(3), false)")
                .param(low.toString())
                .update();
        jdbc.sql("update case_file set opened_at = '2019-05-05 12:00' where id = ?")
                .param(low.toString())
                .update();

        assertThat(in(criteria())).containsExactlyInAnyOrder(low, high, unrated, company);
        assertThat(out(criteria()))
                .containsOnly(
                        Map.entry(closing, LeftOut.OFFBOARDING_RUNNING),
                        Map.entry(closed, LeftOut.CLOSED),
                        Map.entry(reviewed, LeftOut.REVIEW_RUNNING));
        RiskRating risky = ratings.latest(high).orElseThrow().rating();
        assertThat(in(with(Set.of(risky), Set.of(), null, null, null, null, null, null)))
                .containsExactly(high);
        assertThat(in(with(Set.of(), EnumSet.of(DueDiligenceLevel.ENHANCED), null, null, null, null, null, null)))
                .containsExactly(high);
        assertThat(in(with(Set.of(), Set.of(), null, "2019-05-05", null, null, null, null)))
                .containsExactly(low);
        assertThat(in(with(Set.of(), Set.of(), "2019-05-06", null, null, null, null, null)))
                .containsExactlyInAnyOrder(high, unrated, company);
        assertThat(in(with(Set.of(), Set.of(), null, null, "2020-03-02", null, null, null)))
                .containsExactly(low);
        assertThat(in(with(Set.of(), Set.of(), null, null, "2020-03-01", null, null, null)))
                .isEmpty();
        assertThat(in(with(Set.of(), Set.of(), null, null, null, ClientKind.LEGAL_ENTITY, null, null)))
                .containsExactly(company);
        assertThat(in(with(
                        Set.of(), Set.of(), null, null, null, ClientKind.NATURAL_PERSON, DocumentType.IDENTITY, null)))
                .containsExactlyInAnyOrder(high, unrated);
        assertThat(in(with(Set.of(), Set.of(), null, null, null, null, null, PackEffect.BECOMES_OVERDUE)))
                .containsExactly(low);

        Preview.Look look = preview.of(criteria(), nobody, true, 2);
        assertThat(look.population().clients()).isEqualTo(4);
        assertThat(look.population().allLeftOut()).isEqualTo(3);
        assertThat(look.listed()).hasSize(1);
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "remediation/await-release")
    @Proves(value = Rule.PERIODIC_REVIEW, at = "remediation/begin-clients")
    void batchesBeginAsThePaceAllowsUntilAnOfficerStopsThem() throws SQLException {
        CaseId high = client(EXPOSED, "2026-03-01");
        CaseId old = client(PLAIN, "2019-03-01");
        CaseId young = client(PLAIN, "2021-03-01");
        RemediationId id = remediations.plan(plan(Pace.afterShare(2, 2, 100)), "olga");
        remediations.change(id, 1, plan(Pace.afterShare(2, 2, 100)), "otto");

        refuses("remediation-four-eyes", () -> remediations.release(id, 2, "olga"));
        refuses("remediation-four-eyes", () -> remediations.release(id, 2, "otto"));
        refuses("changed-meanwhile", () -> remediations.release(id, 1, "oskar"));
        refuses("remediation-not-released", () -> remediations.gather(id));
        assertThat(reviews.running(high)).isEmpty();
        remediations.release(id, 2, "oskar");
        until(id, ClientState.AT_WORK, 2);

        assertThat(remediations.get(id).population()).isEqualTo(new Population(3, Map.of()));
        assertThat(reviews.running(high).orElseThrow().has(ReviewReason.REMEDIATION))
                .isTrue();
        assertThat(reviews.running(old)).isPresent();
        assertThat(reviews.running(young)).isEmpty();
        events.publishEvent(new AccountClosed(high, clock.instant()));
        assertThat(clients.outcomes(id)).containsOnly(Map.entry(ClientOutcome.OFFBOARDED, 1));

        int seen = remediations.get(id).version();
        refuses("remediation-reason", () -> remediations.pause(id, seen, " ", "olga"));
        remediations.pause(id, seen, "Too many calls", "olga");
        remediations.pause(id, seen, "Too many calls", "oskar");
        refuses("changed-meanwhile", () -> remediations.changePace(id, seen, Pace.everyDays(1, 2, 1), "x", "oskar"));
        remediations.resume(id, seen + 1, "Calmer now", "oskar");
        remediations.changePace(id, seen + 2, Pace.afterShare(2, 5, 50), "More room", "oskar");
        until(id, ClientState.AT_WORK, 2);
        assertThat(reviews.running(young)).isPresent();

        remediations.stop(id, seen + 3, true, "Wrong clients", "olga");
        remediations.stop(id, seen + 3, true, "Wrong clients", "oskar");
        await().atMost(Duration.ofSeconds(60)).until(() -> remediations.get(id).endedAt() != null);

        assertThat(remediations.get(id).status()).isEqualTo(RemediationStatus.STOPPED);
        assertThat(clients.outcomes(id))
                .containsOnly(Map.entry(ClientOutcome.OFFBOARDED, 1), Map.entry(ClientOutcome.WITHDRAWN, 2));
        assertThat(Stream.of(high, old, young).map(reviews::running)).allMatch(java.util.Optional::isEmpty);
        assertThat(trail.of(id.inTheTrail()))
                .extracting(entry -> entry.action())
                .contains(
                        "RemediationPlanned",
                        "RemediationReleased",
                        "PopulationFrozen",
                        "RemediationBatchBegun",
                        "RemediationMoved",
                        "RemediationStopped",
                        "RemediationEnded");
        int last = remediations.get(id).version();
        refuses("remediation-moved-on", () -> remediations.resume(id, last, "Again", "olga"));
    }

    @Test
    void whoeverCannotBeBegunHoldsNobodyElseUpAndIsTriedAgainWhenAnOfficerSaysSo() throws SQLException {
        CaseId broken = client(EXPOSED, "2026-03-01");
        CaseId sound = client(PLAIN, "2019-03-01");
        byte[] body = jdbc.sql("select body from risk_rating where case_id = ?")
                .param(broken.toString())
                .query(byte[].class)
                .single();
        byte[] torn = body.clone();
        torn[torn.length - 1] ^= 1;
        rating(broken, torn);
        RemediationId id = running(Pace.everyDays(10, 10, 1));

        assertThat(steps(id)).isEqualTo(Next.WAIT);
        assertThat(clients.counts(id))
                .containsOnly(Map.entry(ClientState.FAILED, 1), Map.entry(ClientState.AT_WORK, 1));
        assertThat(reviews.running(sound)).isPresent();

        rating(broken, body);
        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        remediations.tryAgain(id, remediations.get(id).version(), "olga");
        steps(id);
        assertThat(clients.counts(id)).containsOnly(Map.entry(ClientState.AT_WORK, 2));
        gone(broken, sound);
        assertThat(steps(id)).isEqualTo(Next.DONE);
    }

    @Test
    void nothingBeginsOnAWeekendAndWhatDoesNotMoveIsSaidOnce() throws SQLException {
        CaseId one = client(PLAIN, "2019-03-01");
        CaseId two = client(PLAIN, "2020-03-01");
        RemediationId id = running(Pace.everyDays(1, 1, 2));

        clock.set(Instant.parse("2026-12-05T09:00:00Z"));
        assertThat(steps(id)).isEqualTo(Next.WAIT);
        clock.set(Instant.parse("2026-12-07T09:00:00Z"));
        assertThat(steps(id)).isEqualTo(Next.WAIT);
        assertThat(reviews.running(one)).isPresent();
        assertThat(remediations.get(id).nextBatchOn()).isEqualTo("2026-12-09");
        assertThat(remediations.nextLook(id)).isEqualTo(Instant.parse("2026-12-07T23:00:00Z"));

        clock.set(Instant.parse("2026-12-22T09:00:00Z"));
        assertThat(steps(id)).isEqualTo(Next.STANDSTILL);
        remediations.standsStill(id);
        assertThat(steps(id)).isEqualTo(Next.WAIT);
        assertThat(reviews.running(two)).isEmpty();
        gone(one);
        assertThat(steps(id)).isEqualTo(Next.WAIT);
        assertThat(reviews.running(two)).isPresent();
        gone(two);
        assertThat(steps(id)).isEqualTo(Next.DONE);
    }

    /** A remediation without its process, whose steps a test takes. */
    private RemediationId running(Pace pace) {
        RemediationId id = RemediationId.next();
        withoutProcess.add(id);
        table.add(id, plan(pace), List.of("olga"), clock.instant());
        table.status(id, RemediationStatus.RELEASED, clock.instant());
        assertThat(remediations.gather(id)).isFalse();
        return id;
    }

    /** As the process takes them, however often one fails. */
    private Next steps(RemediationId id) {
        for (int tried = 0; tried < 20; tried++) {
            try {
                Next next = transaction.execute(status -> remediations.advance(id, TWO_WEEKS));
                if (next != Next.MORE) {
                    return next;
                }
            } catch (SealBroken failed) {
                assertThat(failed).hasMessageContaining("risk_rating.body");
            }
        }
        throw new AssertionError("It never comes to rest");
    }

    private void until(RemediationId id, ClientState state, int many) {
        await().atMost(Duration.ofSeconds(60)).until(() -> clients.of(id, state) == many);
    }

    private void gone(CaseId... ones) {
        Stream.of(ones).forEach(one -> events.publishEvent(new AccountClosed(one, clock.instant())));
    }

    private void rating(CaseId caseId, byte[] body) {
        jdbc.sql("update risk_rating set body = ? where case_id = ?")
                .params(body, caseId.toString())
                .update();
    }

    private static void refuses(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private Plan plan(Pace pace) {
        return new Plan("Townspeople", Ground.AUDIT_FINDING, "Finding 7", criteria(), pace);
    }

    private static Criteria criteria() {
        return with(Set.of(), Set.of(), null, null, null, null, null, null);
    }

    private static Criteria with(
            Set<RiskRating> ratings,
            Set<DueDiligenceLevel> levels,
            String from,
            String until,
            String lookedAt,
            ClientKind kind,
            DocumentType missing,
            PackEffect effect) {
        return new Criteria(ratings, levels, day(from), day(until), day(lookedAt), "TV", null, kind, missing, effect);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private List<CaseId> in(Criteria criteria) {
        return population.slice(criteria, PopulationQuery.FIRST, nobody).found().stream()
                .filter(one -> one.leftOut() == null)
                .map(Found::caseId)
                .toList();
    }

    private Map<CaseId, LeftOut> out(Criteria criteria) {
        return population.slice(criteria, PopulationQuery.FIRST, nobody).found().stream()
                .filter(one -> one.leftOut() != null)
                .collect(java.util.stream.Collectors.toMap(Found::caseId, Found::leftOut));
    }

    private CaseId with(CaseId caseId, String fact) {
        jdbc.sql("update case_file set " + fact + " where id = ?")
                .param(caseId.toString())
                .update();
        return caseId;
    }

    private CaseId client(RiskFacts facts, String ratedOn) throws SQLException {
        UUID number = new ManyClients(31)
                .startingAt(700_000 + book.size())
                .become(bank, new ManyClients(32 + book.size()).anybody(1))
                .get(0);
        CaseId caseId = new CaseId(number);
        book.add(caseId);
        jdbc.sql("update party p join case_file c on c.party_id = p.id"
                        + " set p.details = json_set(p.details, '$.nationalities', json_array('TV')) where c.id = ?")
                .param(caseId.toString())
                .update();
        if (facts != null) {
            ratings.rate(caseId, facts);
            jdbc.sql("update risk_rating set rated_at = ? where case_id = ?")
                    .params(LocalDate.parse(ratedOn).atTime(12, 0), caseId.toString())
                    .update();
        }
        return caseId;
    }
}
