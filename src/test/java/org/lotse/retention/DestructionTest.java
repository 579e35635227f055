package org.lotse.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.CaseStatusChanged;
import org.lotse.casefile.Cases;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.entity.EntityFiles;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.ownership.Holding;
import org.lotse.ownership.Ownerships;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.party.Representative.Power;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.retention.BatchItem.Outcome;
import org.lotse.rules.Artefact;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Time passes over clients who have left, and over those who never became clients. */
@PlatformTest(properties = "lotse.retention.look-every=2h")
class DestructionTest {

    @Autowired
    private Destructions destructions;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Erasures erasures;

    @Autowired
    private RetentionClocks clocks;

    @Autowired
    private Cases cases;

    @Autowired
    private Parties parties;

    @Autowired
    private Ownerships ownerships;

    @Autowired
    private EntityFiles entities;

    @Autowired
    private Messages messages;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final CaseId caseId = CaseId.next();
    private final NaturalPerson ida = Desk.aPerson("Ida", "Sommer");
    private final PartyId client = ida.id();

    /** What other tests left behind is none of this test’s business. */
    @BeforeEach
    void aCase() {
        jdbc.sql("update retention_clock set destroyed_at = now(3)").update();
        jdbc.sql("delete from destruction_batch").update();
        jdbc.sql("delete from destruction_item").update();
        parties.save(ida);
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        client.toString(),
                        "CURRENT_ACCOUNT",
                        "CLOSED",
                        "ACCOUNT",
                        Timestamp.from(clock.instant()))
                .update();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    void underTheGwgDueDiligenceGoesAfterFiveYearsAndTheRestAfterTen() {
        ended("2026-11-30T10:00:00Z");

        assertThat(listedOn("2031-12-31T12:00:00Z")).isEmpty();
        assertThat(released("2032-01-01T12:00:00Z").share()).isEqualTo(Share.DUE_DILIGENCE);
        NaturalPerson kept = parties.person(client);
        assertThat(kept.familyName()).isEqualTo("Sommer");
        assertThat(kept.dateOfBirth()).isEqualTo(ida.dateOfBirth());
        assertThat(kept.address()).isNull();
        assertThat(kept.email()).isNull();
        assertThat(cases.exists(caseId)).isTrue();

        assertThat(listedOn("2036-11-30T12:00:00Z")).isEmpty();
        assertThat(released("2036-12-01T12:00:00Z").share()).isEqualTo(Share.REMAINDER);
        assertThat(cases.exists(caseId)).isFalse();
        assertThatThrownBy(() -> parties.person(client)).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    void underTheAmlrFiveYearsCountFromTheVeryDay() {
        ended("2027-07-10T10:00:00Z");

        assertThat(listedOn("2032-07-10T12:00:00Z")).isEmpty();
        BatchItem certificate = released("2032-07-11T12:00:00Z");

        assertThat(certificate.share()).isEqualTo(Share.DUE_DILIGENCE);
        assertThat(certificate.basis()).singleElement().satisfies(basis -> {
            assertThat(basis.pack()).isEqualTo("amlr");
            assertThat(basis.rules().get(0).source()).contains("AMLR 77(3)");
        });
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    void anApplicationThatCameToNothingIsDestroyedWholeAfterFiveYears() {
        events.publishEvent(new CaseStatusChanged(
                caseId, CaseStatus.OPEN, CaseStatus.REJECTED, Instant.parse("2026-12-20T10:00:00Z")));
        assertThat(clocks.of(caseId)).extracting(RetentionClock::artefact).containsExactly(Artefact.DUE_DILIGENCE);

        BatchItem certificate = released("2032-01-01T12:00:00Z");

        assertThat(certificate.share()).isEqualTo(Share.REMAINDER);
        assertThat(certificate.counts()).containsEntry("case", 1).containsEntry("party", 2);
        assertThat(cases.exists(caseId)).isFalse();
    }

    @Test
    void aClientWhoHasAnotherCaseStaysWithIt() {
        CaseId other = CaseId.next();
        jdbc.sql("insert into case_file select ?, party_id, product, 'ACTIVE', stage, opened_at, null from case_file"
                        + " where id = ?")
                .params(other.toString(), caseId.toString())
                .update();
        ended("2026-11-30T10:00:00Z");

        released("2037-01-01T12:00:00Z");

        assertThat(cases.exists(caseId)).isFalse();
        assertThat(parties.person(client).address()).isEqualTo(ida.address());
    }

    /** Their names stay as long as the holder’s does (KWG §24c(1) no. 2). */
    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    void whoStandsBehindACompanyGoesWithIt() {
        Company company = new Company();
        ended("2026-11-30T10:00:00Z");

        released("2032-01-01T12:00:00Z");

        assertThat(parties.person(company.owner.id()).address()).isNull();
        assertThat(parties.person(company.owner.id()).nationalities()).isEmpty();
        assertThat(parties.person(company.acting.id()).familyName()).isEqualTo("Winter");
        assertThat(parties.known(List.of(company.small.id(), company.formerly.id(), company.between.id())))
                .isEmpty();
        for (String table : List.of("entity_member", "entity_determination", "entity_identification")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where case_id = ?")
                            .param(caseId.toString())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        released("2036-12-01T12:00:00Z");

        assertThat(parties.known(company.all())).isEmpty();
        assertThat(jdbc.sql("select count(*) from ownership_structure where entity_id in (?, ?)")
                        .params(
                                company.entity.id().toString(),
                                company.between.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whomSomebodyElsesFileNeedsStaysAsTheyAre() {
        Company company = new Company();
        LegalEntity other = company.entity("Andere GmbH");
        ownerships.record(other.id(), 0, List.of(Holding.of(company.between.id(), new BigDecimal("10"))), "clara");
        jdbc.sql("insert into entity_member values (?, ?, 'clara', now(3))")
                .params(CaseId.next().toString(), company.small.id().toString())
                .update();
        jdbc.sql("insert into case_file select ?, ?, 'CURRENT_ACCOUNT', 'ACTIVE', stage, opened_at, null from case_file"
                        + " where id = ?")
                .params(CaseId.next().toString(), company.acting.id().toString(), caseId.toString())
                .update();
        ended("2026-11-30T10:00:00Z");

        released("2037-01-01T12:00:00Z");

        assertThat(parties.known(company.all()).keySet())
                .containsExactlyInAnyOrder(
                        company.between.id(), company.owner.id(), company.small.id(), company.acting.id());
        assertThat(parties.person(company.owner.id()).nationalities()).isNotEmpty();
        assertThat(ownerships.of(company.between.id()).holdings()).hasSize(1);
    }

    /** The case's client, held through another entity by one, a little by a second, and once by a third. */
    private final class Company {

        final NaturalPerson acting = saved("Wanda", "Winter");
        final NaturalPerson owner = saved("Otto", "Winter");
        final NaturalPerson small = saved("Klara", "Winter");
        final NaturalPerson formerly = saved("Fritz", "Winter");
        final LegalEntity between = entity("Zwischen GmbH");
        final LegalEntity entity = entity("Werft GmbH", new Representative(acting.id(), "Chair", Power.SOLE));

        Company() {
            jdbc.sql("update case_file set party_id = ?, product = 'BUSINESS_ACCOUNT' where id = ?")
                    .params(entity.id().toString(), caseId.toString())
                    .update();
            ownerships.record(between.id(), 0, List.of(held(owner.id(), "100")), "clara");
            ownerships.record(entity.id(), 0, List.of(held(formerly.id(), "100")), "clara");
            ownerships.record(entity.id(), 1, List.of(held(between.id(), "95"), held(small.id(), "5")), "clara");
            jdbc.sql("insert into entity_member values (?, ?, 'clara', now(3))")
                    .params(caseId.toString(), owner.id().toString())
                    .update();
            jdbc.sql("insert into entity_identification (case_id, party_id, body, at) values (?, ?, '{}', now(3))")
                    .params(caseId.toString(), formerly.id().toString())
                    .update();
            entities.determine(caseId);
        }

        List<PartyId> all() {
            return List.of(acting.id(), owner.id(), small.id(), formerly.id(), between.id(), entity.id());
        }

        private NaturalPerson saved(String given, String family) {
            NaturalPerson person = Desk.aPerson(given, family);
            parties.save(person);
            return person;
        }

        LegalEntity entity(String name, Representative... acting) {
            var entity = new LegalEntity(
                    PartyId.next(),
                    name,
                    LegalForm.CORPORATION,
                    "Kiel",
                    new CountryCode("DE"),
                    null,
                    null,
                    List.of(acting));
            parties.save(entity);
            return entity;
        }

        private static Holding held(PartyId holder, String percent) {
            return Holding.of(holder, new BigDecimal(percent));
        }
    }

    @Test
    void aHeldCaseIsNotListedUntilTheHoldIsLifted() {
        ended("2026-11-30T10:00:00Z");
        holds.set(caseId, HoldGround.PROCEEDINGS, "12-Js-34/26", "olga");

        assertThat(listedOn("2037-01-01T12:00:00Z")).isEmpty();
        holds.lift(caseId, HoldGround.GROUND_GONE, null, "oskar");
        assertThat(listedOn("2037-01-02T12:00:00Z")).hasSize(1);

        assertThat(holds.of(caseId)).extracting(HoldEntry::set).containsExactly(false, true);
        assertThat(holds.of(caseId)).extracting(HoldEntry::by).containsExactly("oskar", "olga");
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    void aHoldThatComesAfterTheReleaseStillHolds() {
        ended("2026-11-30T10:00:00Z");
        Batch list = listed("2037-02-01T12:00:00Z");
        destructions.check(list.id(), "olga");
        holds.set(caseId, HoldGround.AUTHORITY, null, "olga");

        destructions.release(list.id(), "oskar");

        assertThat(outcome(list)).isEqualTo(Outcome.HELD);
        assertThat(cases.exists(caseId)).isTrue();
    }

    @Test
    void aCaseThatAProcessWorksWithWaits() {
        ended("2026-11-30T10:00:00Z");
        Batch list = listed("2037-02-02T12:00:00Z");
        transaction.executeWithoutResult(status -> messages.request(caseId, MessageKind.APPLICATION_EXPIRED));
        destructions.check(list.id(), "olga");

        destructions.release(list.id(), "oskar");

        assertThat(outcome(list)).isEqualTo(Outcome.IN_USE);
        assertThat(cases.exists(caseId)).isTrue();
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "destruction/await-release")
    void nobodyReleasesAlone() {
        ended("2026-11-30T10:00:00Z");
        Batch list = listed("2037-02-03T12:00:00Z");
        String item = destructions.items(list.id()).get(0).id();

        refuses("batch-not-checked", () -> destructions.release(list.id(), "olga"));
        destructions.check(list.id(), "olga");
        refuses("batch-checked", () -> destructions.check(list.id(), "oskar"));
        refuses("four-eyes", () -> destructions.release(list.id(), "olga"));
        refuses("batch-not-released", () -> destructions.destroy(item));

        assertThat(cases.exists(caseId)).isTrue();
    }

    @Test
    @Proves(value = Rule.RECORDS_CANNOT_BE_ALTERED, at = "register of legal holds")
    void theRegisterOfHoldsOnlyGrowsAndNamesNobody() {
        holds.set(caseId, HoldGround.LEGAL_CLAIM, "AZ-77/26", "olga");

        assertThatThrownBy(() -> jdbc.sql("delete from legal_hold").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update legal_hold set ground = 'AUTHORITY'").update())
                .isInstanceOf(DataAccessException.class);
        refuses("case-held", () -> holds.set(caseId, HoldGround.AUTHORITY, null, "oskar"));
        refuses("hold-incomplete", () -> holds.lift(caseId, HoldGround.AUTHORITY, null, "oskar"));
        assertThatThrownBy(() -> holds.lift(caseId, HoldGround.GROUND_GONE, "Ida Sommer", "oskar"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactly(new FieldProblem("reference", "reference-invalid")));
    }

    @Test
    @Proves(value = Rule.ERASURE, at = "/apply/erase")
    void withinRetentionARequestIsRefusedWithTheDutiesAndTheirEnds() {
        ended("2026-11-30T10:00:00Z");

        ErasureAnswer answer = erasures.ask(caseId);

        assertThat(answer.refused()).isTrue();
        assertThat(answer.kept())
                .containsExactly(
                        new ErasureAnswer.Duty(Artefact.ACCOUNT_DATA, LocalDate.of(2036, 11, 30), "KWG §24c(1)"),
                        new ErasureAnswer.Duty(Artefact.DUE_DILIGENCE, LocalDate.of(2031, 12, 31), "GwG §8(4)"));
        assertThat(erasures.ask(caseId)).isEqualTo(erasures.of(caseId).orElseThrow());
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "/apply/erase")
    void aHoldAndTheClockOfReportsChangeNoWordOfTheAnswer() {
        ended("2027-08-01T10:00:00Z");
        assertThat(clocks.of(caseId)).extracting(RetentionClock::artefact).contains(Artefact.SUSPICION_REPORT);
        ErasureAnswer before = erasures.ask(caseId);
        assertThat(before.kept()).extracting(ErasureAnswer.Duty::artefact).doesNotContain(Artefact.SUSPICION_REPORT);

        jdbc.sql("delete from erasure_request where case_id = ?")
                .param(caseId.toString())
                .update();
        holds.set(caseId, HoldGround.PROCEEDINGS, null, "olga");
        assertThat(erasures.ask(caseId).kept()).isEqualTo(before.kept());

        clock.set(Instant.parse("2037-09-01T12:00:00Z"));
        assertThat(erasures.ask(caseId).refused()).isFalse();
    }

    @Test
    @Proves(value = Rule.ERASURE, at = "/apply/erase")
    void afterwardsARequestLeadsToDestruction() {
        ended("2026-11-30T10:00:00Z");
        clock.set(Instant.parse("2037-04-01T12:00:00Z"));

        assertThat(erasures.ask(caseId).refused()).isFalse();
        released("2037-04-01T13:00:00Z");

        assertThat(cases.exists(caseId)).isFalse();
    }

    @Test
    void whoIsAClientIsNotErased() {
        refuses("erasure-not-yet", () -> erasures.ask(caseId));
    }

    private void ended(String at) {
        events.publishEvent(new RelationshipEnded(caseId, Instant.parse(at)));
    }

    private List<Batch> listedOn(String now) {
        clock.set(Instant.parse(now));
        destructions.look();
        return destructions.open();
    }

    private Batch listed(String now) {
        return listedOn(now).get(0);
    }

    /** The certificate. */
    private BatchItem released(String now) {
        Batch list = listed(now);
        destructions.check(list.id(), "olga");
        destructions.release(list.id(), "oskar");
        assertThat(outcome(list)).isEqualTo(Outcome.DESTROYED);
        return destructions.item(destructions.items(list.id()).get(0).id());
    }

    private Outcome outcome(Batch list) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> destructions.batch(list.id()).endedAt().isPresent());
        return destructions.items(list.id()).get(0).outcome().orElseThrow();
    }

    private static void refuses(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
