package org.lotse.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.screening.ScreeningResult.Candidate;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client was cleared of stays cleared exactly as long as nothing changes. */
@PlatformTest
class SuppressionTest {

    private static final Finding SOMEBODY_ELSE =
            new Finding(Disposition.FALSE_POSITIVE, DispositionReason.OTHER_DATE_OF_BIRTH, null);
    private static final Finding THE_SAME =
            new Finding(Disposition.TRUE_MATCH, DispositionReason.SAME_IDENTIFIER, "The passport's number");

    @Autowired
    private Screenings screenings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final PartyId partyId = PartyId.next();
    private final CaseId caseId = CaseId.next();
    private int number;

    /** As the application left it: a hit opened again starts a process, which asks for the case. */
    @BeforeEach
    void aCase(@Autowired Parties parties) {
        parties.save(client("Riga"));
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        partyId.toString(),
                        "CURRENT_ACCOUNT",
                        "ACTIVE",
                        "ACCOUNT",
                        Timestamp.from(clock.instant()))
                .update();
    }

    @Test
    void whatAnOfficerClearedIsClearedTheNextTimeAndSaysByWhom() {
        screen(client("Riga"), entry("1", "a"));
        dispose(SOMEBODY_ELSE);

        assertThat(screenings.query(client("Riga")).suppressed())
                .containsExactly(new ScreeningQuery.Suppressed("UN", "1", content("a")));
        String first = onlyHit().id();
        assertThat(screen(client("Riga"), entry("1", "a"))).isZero();

        assertThat(onlyHit().clearedBy()).isEqualTo(first);
        assertThat(onlyHit().judgement().by()).isEqualTo("olga");
        assertThat(screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.CLEAR);
        assertThat(screenings.clearedBefore(partyId, caseId))
                .extracting(Hit::id)
                .containsExactly(first);
    }

    @Test
    void aHitComesBackByItselfWhenTheEntrySaysSomethingElse() {
        screen(client("Riga"), entry("1", "a"));
        dispose(SOMEBODY_ELSE);

        assertThat(screen(client("Riga"), entry("1", "b"))).isEqualTo(1);

        assertThat(onlyHit().standing()).isEqualTo(Hit.Standing.OPEN);
    }

    @Test
    void aHitComesBackByItselfWhenTheClientsDataChange() {
        screen(client("Riga"), entry("1", "a"));
        dispose(SOMEBODY_ELSE);

        assertThat(screenings.query(client("Kyiv")).suppressed()).isEmpty();
        assertThat(screen(client("Kyiv"), entry("1", "a"))).isEqualTo(1);
        assertThat(screen(client("Riga"), entry("1", "a"))).isZero();
    }

    @Test
    void moreClearedEntriesThanTheLimitLeaveANewHitOpen() {
        Candidate[] old =
                IntStream.range(0, 60).mapToObj(one -> entry("old-" + one, "a")).toArray(Candidate[]::new);
        screen(client("Riga"), old);
        screenings.hits(caseId).forEach(hit -> screenings.dispose(caseId, hit.id(), SOMEBODY_ELSE, "olga"));
        Candidate[] all =
                Stream.concat(Arrays.stream(old), Stream.of(entry("new", "a"))).toArray(Candidate[]::new);

        assertThat(screenings.query(client("Riga")).suppressed()).hasSize(60);
        assertThat(screen(client("Riga"), all)).isEqualTo(1);

        assertThat(screenings.hits(caseId).get(0).candidate().entryId()).isEqualTo("new");
        assertThat(screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.UNRESOLVED);
    }

    @Test
    void oneOfficerAloneClearsNobodyOfAHitThatComesVeryNear() {
        screen(client("Riga"), entry("1", "a", 0.97));
        dispose(SOMEBODY_ELSE);

        assertThat(screenings.query(client("Riga")).suppressed()).isEmpty();
        assertThat(screen(client("Riga"), entry("1", "a", 0.97))).isEqualTo(1);
        dispose(SOMEBODY_ELSE);
        assertThatThrownBy(() -> screenings.confirm(caseId, onlyHit().id(), "olga"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("four-eyes"));
        screenings.confirm(caseId, onlyHit().id(), "oskar");

        assertThat(screenings.query(client("Riga")).suppressed()).hasSize(1);
        assertThat(screen(client("Riga"), entry("1", "a", 0.97))).isZero();
        assertThat(onlyHit().confirmation().by()).isEqualTo("oskar");
    }

    @Test
    void aClearedHitThatIsOpenedAgainClearsNobodyAnyMore() {
        screen(client("Riga"), entry("1", "a"));
        dispose(SOMEBODY_ELSE);
        screen(client("Riga"), entry("1", "a"));

        screenings.reopen(caseId, onlyHit().id(), "A new passport shows another date", "oskar");

        assertThat(onlyHit().standing()).isEqualTo(Hit.Standing.OPEN);
        assertThat(screenings.query(client("Riga")).suppressed()).isEmpty();
        dispose(THE_SAME);
        screenings.confirm(caseId, onlyHit().id(), "oskar");
        assertThat(screenings.outcome(caseId)).isEqualTo(ScreeningOutcome.TRUE_MATCH);
        assertThat(screen(client("Riga"), entry("1", "a"))).isEqualTo(1);
    }

    @Test
    void aRepeatedResultIsAnsweredAsTheFirstTimeWhateverBecameOfItsHits() {
        ScreeningResult result = result(client("Riga"), entry("1", "a"), entry("2", "a"));
        String key = "again-" + caseId;
        screenings.record(key, result);
        screenings.hits(caseId).forEach(hit -> screenings.dispose(caseId, hit.id(), SOMEBODY_ELSE, "olga"));

        assertThat(screenings.record(key, result)).isEqualTo(2);
        assertThat(screenings.hits(caseId)).hasSize(2);
    }

    @Test
    void theArchiveGivesAScreeningOfItsOwnCaseOnly() {
        screen(client("Riga"), entry("1", "a"));
        String key = screenings.latestKey(caseId).orElseThrow();

        assertThat(screenings.archived(caseId, key))
                .get()
                .satisfies(kept -> assertThat(kept.query().placeOfBirth()).isEqualTo("Riga"));
        assertThat(screenings.archived(CaseId.next(), key)).isEmpty();
        assertThatThrownBy(() -> screenings.dispose(CaseId.next(), onlyHit().id(), SOMEBODY_ELSE, "olga"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyStepIsInTheTrailWithoutWordsOfPeople() {
        screen(client("Riga"), entry("1", "a", 0.97));
        dispose(THE_SAME);
        screenings.sendBack(caseId, onlyHit().id(), "The numbers differ", "oskar");
        dispose(SOMEBODY_ELSE);
        screenings.confirm(caseId, onlyHit().id(), "oskar");
        screen(client("Riga"), entry("1", "a", 0.97));
        screenings.reopen(caseId, onlyHit().id(), "Look again", "oskar");

        assertThat(trail("action"))
                .containsExactly(
                        "PartyScreened",
                        "HitDisposed",
                        "DispositionSentBack",
                        "HitDisposed",
                        "DispositionConfirmed",
                        "PartyScreened",
                        "HitsClearedBefore",
                        "HitReopened");
        assertThat(String.join(" ", trail("facts"))).doesNotContain("numbers differ", "Look again", "Sokolnikow");
    }

    private List<String> trail(String column) {
        return jdbc.sql("select %s from audit_entry where case_id = ? order by id".formatted(column))
                .param(caseId.toString())
                .query(String.class)
                .list();
    }

    private void dispose(Finding finding) {
        screenings.dispose(caseId, onlyHit().id(), finding, "olga");
    }

    private Hit onlyHit() {
        return screenings.hits(caseId).get(0);
    }

    private int screen(NaturalPerson client, Candidate... hits) {
        return screenings.record("s" + number++ + "-" + caseId, result(client, hits));
    }

    private ScreeningResult result(NaturalPerson client, Candidate... hits) {
        return new ScreeningResult(
                partyId,
                caseId,
                ScreeningQuery.of(client),
                "test",
                0.85,
                50,
                clock.instant(),
                List.of(),
                List.of(hits),
                null);
    }

    private static Candidate entry(String id, String content) {
        return entry(id, content, 0.9);
    }

    private static Candidate entry(String id, String content, double score) {
        List<String> none = List.of();
        return new Candidate(
                "UN",
                id,
                "Viktor",
                "PERSON",
                score,
                none,
                none,
                none,
                none,
                null,
                none,
                "",
                "",
                content(content),
                null);
    }

    private static String content(String letter) {
        return letter.repeat(64);
    }

    private NaturalPerson client(String placeOfBirth) {
        CountryCode germany = new CountryCode("DE");
        return new NaturalPerson(
                partyId,
                "Wiktor",
                "Sokolnikow",
                LocalDate.of(1968, 3, 14),
                placeOfBirth,
                Gender.M,
                List.of(germany),
                new Address("Hafenstraße 4", "24103", "Kiel", germany),
                List.of(),
                PepDeclaration.none(),
                "EMPLOYED",
                "someone@example.org",
                null,
                "de");
    }
}
