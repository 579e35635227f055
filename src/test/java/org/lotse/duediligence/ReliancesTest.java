package org.lotse.duediligence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.TaxResidence;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.resolution.Resolutions;
import org.lotse.resolution.Verdict;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskFacts;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever the bank identified is not identified again, as long as nothing has changed and nothing has run out. */
@PlatformTest
class ReliancesTest {

    private static final CountryCode GERMANY = new CountryCode("DE");
    private static final String HOME = "Hafenstraße 12";

    @Autowired
    private Reliances reliances;

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private Documents documents;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Parties parties;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String tin = UUID.randomUUID().toString();

    @Test
    @Proves(value = Rule.IDENTITY_EVIDENCE, at = "know-your-customer/compare-documents")
    void aClientMergedWithOneWeKnowIsNotIdentifiedAgain() {
        CaseId known = known(today().plusYears(4), today().minusYears(2));
        CaseId again = aCase(anna("Falk", HOME), "OPEN");
        assertThat(rely(again)).isEmpty();

        decide(again, known, Verdict.SAME_PERSON);

        assertThat(rely(again)).hasValueSatisfying(reliance -> {
            assertThat(reliance.earlierCase()).isEqualTo(known);
            assertThat(reliance.verifiedOn()).isEqualTo(today().minusYears(2));
            assertThat(reliance.validUntil()).isEqualTo(today().plusYears(4));
            assertThat(reliance.moved()).isFalse();
            assertThat(reliance.cycle().table()).isEqualTo("review-cycle");
        });
        assertThat(documents.of(again)).singleElement().satisfies(copy -> {
            assertThat(documents.content(copy.id())).isEqualTo(content(known));
            assertThat(documents.reading(copy.id())).isPresent();
        });
        assertThat(documents
                        .compare(again, parties.person(party(again)), java.util.Set.of(DocumentType.IDENTITY))
                        .agrees())
                .isTrue();
        assertThat(reliances.of(again)).isPresent();
    }

    @Test
    void somebodyWhoIsOnlyLinkedIsAnotherPerson() {
        CaseId known = known(today().plusYears(4), today().minusYears(1));
        CaseId again = aCase(anna("Falk", HOME), "OPEN");

        decide(again, known, Verdict.LINKED);

        assertThat(rely(again)).isEmpty();
    }

    @Test
    void whoHasMovedIsToldApart() {
        CaseId known = known(today().plusDays(1), today().minusYears(1));
        CaseId again = aCase(anna("Falk", "Am Deich 1"), "OPEN");

        decide(again, known, Verdict.SAME_PERSON);

        assertThat(rely(again))
                .hasValueSatisfying(reliance -> assertThat(reliance.moved()).isTrue());
    }

    @Test
    void aSecondAccountOfTheSamePartyNeedsNoRuling() {
        CaseId known = known(today(), today().minusYears(1));
        CaseId again = openedFor(party(known), "OPEN");

        assertThat(rely(again)).isPresent();
    }

    @Test
    void anExpiredDocumentIsAskedFor() {
        CaseId known = known(today().minusDays(1), today().minusYears(1));

        assertThat(rely(openedFor(party(known), "OPEN"))).isEmpty();
    }

    @Test
    void aChangedSurnameIsAskedToBeProven() {
        CaseId known = known(today().plusYears(4), today().minusYears(1));
        CaseId again = aCase(anna("Winter", HOME), "OPEN");
        decide(again, known, Verdict.SAME_PERSON);

        assertThat(rely(again)).isEmpty();
    }

    @Test
    void aLookLongerAgoThanTheReviewCycleIsTooOld() {
        CaseId known = known(today().plusYears(4), today().minusYears(10));

        assertThat(rely(openedFor(party(known), "OPEN"))).isEmpty();
    }

    @Test
    void aDocumentHandedInSinceIsNotVerified() {
        CaseId known = known(today().plusYears(4), today().minusYears(1));
        jdbc.sql("update document set uploaded_at = now(3) where case_id = ?")
                .param(known.toString())
                .update();

        assertThat(rely(openedFor(party(known), "OPEN"))).isEmpty();
    }

    @Test
    void aRelationshipThatHasEndedIsNotReliedOn() {
        CaseId known = known(today().plusYears(4), today().minusYears(1));
        jdbc.sql("update case_file set status = 'CLOSED' where id = ?")
                .param(known.toString())
                .update();

        assertThat(rely(openedFor(party(known), "OPEN"))).isEmpty();
    }

    private java.util.Optional<Reliance> rely(CaseId caseId) {
        return reliances.rely(caseId, parties.person(party(caseId)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
    }

    private void decide(CaseId again, CaseId known, Verdict verdict) {
        resolutions.seek(known);
        resolutions.seek(again);
        resolutions.decide(party(again), party(known), 0, verdict, "Same tax number.", "clara");
    }

    private PartyId party(CaseId caseId) {
        return PartyId.of(jdbc.sql("select party_id from case_file where id = ?")
                .param(caseId.toString())
                .query(String.class)
                .single());
    }

    /** A client with an account, of low risk, whose passport is valid until a day and who was looked at on another. */
    private CaseId known(LocalDate validUntil, LocalDate lookedAt) {
        CaseId caseId = aCase(anna("Falk", HOME), "ACTIVE");
        Document passport =
                documents.upload(caseId, DocumentType.IDENTITY, "passport.pdf", ("%PDF-1.4 " + caseId).getBytes());
        documents.record(passport.id(), reading(passport, validUntil));
        ratings.rate(caseId, lowRisk());
        Timestamp then = Timestamp.from(lookedAt.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
        for (String column : List.of("document set uploaded_at", "risk_rating set rated_at")) {
            jdbc.sql("update " + column + " = ? where case_id = ?")
                    .params(then, caseId.toString())
                    .update();
        }
        return caseId;
    }

    private byte[] content(CaseId caseId) {
        return documents.content(documents.of(caseId).get(0).id());
    }

    private static Reading reading(Document passport, LocalDate validUntil) {
        return new Reading(
                "by-hand-" + passport.id(),
                "PASSPORT",
                Reading.Verdict.READABLE,
                List.of(),
                List.of(),
                null,
                List.of(
                        field("familyName", "FALK"),
                        field("givenNames", "ANNA"),
                        field("dateOfBirth", "1990-04-01"),
                        field("nationality", "DE"),
                        field("documentNumber", passport.id().toString()),
                        field("dateOfExpiry", validUntil.toString())),
                "",
                1,
                "by hand",
                List.of());
    }

    private static ReadField field(String name, String value) {
        return new ReadField(name, value, value, 0.99, 1, null, "MRZ");
    }

    private static RiskFacts lowRisk() {
        return new RiskFacts(
                "CURRENT_ACCOUNT", List.of("DE"), null, "EMPLOYED", false, false, 0, 2000, "SALARY", "ONLINE");
    }

    private NaturalPerson anna(String familyName, String street) {
        return new NaturalPerson(
                PartyId.next(),
                "Anna",
                familyName,
                LocalDate.of(1990, 4, 1),
                "Kiel",
                Gender.F,
                List.of(GERMANY),
                new Address(street, "20457", "Hamburg", GERMANY),
                List.of(new TaxResidence(GERMANY, tin, null)),
                PepDeclaration.none(),
                "EMPLOYED",
                null,
                null,
                "de");
    }

    private CaseId aCase(NaturalPerson person, String status) {
        parties.save(person);
        return openedFor(person.id(), status);
    }

    private CaseId openedFor(PartyId party, String status) {
        CaseId caseId = CaseId.next();
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        party.toString(),
                        "CURRENT_ACCOUNT",
                        status,
                        "APPLICATION",
                        Timestamp.from(Instant.parse("2026-01-01T10:00:00Z")))
                .update();
        return caseId;
    }
}
