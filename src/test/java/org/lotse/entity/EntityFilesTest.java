package org.lotse.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.audit.Trail;
import org.lotse.casefile.Cases;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.NotFound;
import org.lotse.ownership.Holding;
import org.lotse.ownership.Ownerships;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.Representative;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest
class EntityFilesTest {

    private static final CountryCode DE = new CountryCode("DE");

    @Autowired
    private EntityFiles files;

    @Autowired
    private Ownerships ownerships;

    @Autowired
    private Parties parties;

    @Autowired
    private Cases cases;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcTemplate jdbc;

    private final CaseId caseId = CaseId.next();
    private final NaturalPerson ada = person("Ada");
    private final NaturalPerson bob = person("Bob");
    private LegalEntity client;

    @BeforeEach
    void applied() {
        parties.save(ada);
        client =
                entity("Werft Nord GmbH", new Representative(ada.id(), "Managing director", Representative.Power.SOLE));
        jdbc.update(
                "insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)",
                caseId.toString(),
                client.id().toString(),
                "BUSINESS_ACCOUNT",
                "OPEN",
                "DOCUMENTS",
                Timestamp.from(Instant.now()));
    }

    @Test
    void entitiesThatHoldEachOtherInACircleAreTold() {
        LegalEntity mother = entity("Mutter GmbH");
        ownerships.record(client.id(), 0, List.of(held(mother.id(), "100")), "cem");
        ownerships.record(mother.id(), 0, List.of(held(client.id(), "100")), "cem");

        Behind behind = files.behind(caseId);

        assertThat(behind.isInRings()).isTrue();
        assertThat(behind.isWithoutOwner()).isTrue();
        assertThat(behind.lost().percent()).isEqualByComparingTo("100");
        assertThat(behind.with(Part.MANAGING_OFFICIAL))
                .extracting(one -> one.person().id())
                .containsExactly(ada.id());
    }

    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "entity-opening/determine-owners")
    void whatWasDeterminedIsKeptWithTheRuleAndTheStepsAndTellsWhenOthersStandBehind() {
        parties.save(bob);
        ownerships.record(client.id(), 0, List.of(held(bob.id(), "100")), "cem");

        files.determine(caseId);

        Determination kept = files.determination(caseId).orElseThrow();
        assertThat(kept.basis().pack()).isEqualTo("gwg");
        assertThat(kept.owners()).extracting(Determination.Owner::person).containsExactly(bob.id());
        assertThat(kept.steps()).isNotEmpty();
        assertThat(kept.parties()).containsExactlyInAnyOrder(client.id(), ada.id(), bob.id());
        assertThat(cases.contributors(caseId)).containsExactly("cem");
        assertThat(files.hasChanged(caseId)).isFalse();
        ownerships.record(client.id(), 1, List.of(held(ada.id(), "100")), "cem");
        assertThat(files.hasChanged(caseId)).isTrue();
    }

    @Test
    @Proves(value = Rule.IDENTITY_EVIDENCE, at = "entity-opening/identify-people")
    void whoIsIdentifiedHasTypeNumberIssuerAndCopyKept() {
        Identity passport = passport();

        files.identify(caseId, ada, passport);

        assertThat(files.behind(caseId).unidentified()).isEmpty();
        assertThat(files.behind(caseId).counting())
                .extracting(Involved::identity)
                .containsExactly(passport);
        assertThat(cases.contributors(caseId)).containsExactly("clara");
    }

    @Test
    void nobodyIsIdentifiedWhoDoesNotStandBehindTheEntity() {
        parties.save(bob);

        assertThatThrownBy(() -> files.identify(caseId, bob, passport())).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves(value = Rule.SANCTIONED_OWNERSHIP, at = "entity-opening/screen-party")
    void whoeverHoldsAnythingIsScreenedHoweverLittleAndEveryEntityBetween() {
        NaturalPerson cleo = person("Cleo");
        List.of(bob, cleo).forEach(parties::save);
        LegalEntity mother = entity("Mutter GmbH");
        ownerships.record(client.id(), 0, List.of(held(mother.id(), "60"), held(cleo.id(), "1")), "cem");
        ownerships.record(mother.id(), 0, List.of(held(bob.id(), "100")), "cem");

        files.determine(caseId);

        assertThat(files.determination(caseId).orElseThrow().parties())
                .containsExactlyInAnyOrder(client.id(), mother.id(), ada.id(), bob.id(), cleo.id());
        assertThat(files.casesWith(List.of(cleo.id()))).containsExactly(caseId);
        assertThat(files.behind(caseId).unidentified())
                .extracting(one -> one.person().id())
                .doesNotContain(cleo.id());
        assertThat(files.behind(caseId).held(Set.of(mother.id())).orElseThrow().counts())
                .isTrue();
        files.sanctioned(caseId, Set.of(cleo.id()));
        assertThat(trail.of(caseId))
                .filteredOn(entry -> entry.action().equals("SanctionedHoldFound"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.facts().path("percent").asText()).isEqualTo("1");
                    assertThat(entry.facts().path("counts").asBoolean()).isFalse();
                });
    }

    @Test
    void whoeverActsThroughAnEntityRepresentsToo() {
        LegalEntity partner = entity(
                "Komplementär GmbH", new Representative(ada.id(), "Managing director", Representative.Power.SOLE));
        parties.save(client.with(new Representative(partner.id(), "General partner", Representative.Power.SOLE)));

        Behind behind = files.behind(caseId);

        assertThat(behind.with(Part.REPRESENTATIVE)).hasSize(1);
        assertThat(behind.parties()).contains(client.id(), partner.id(), ada.id());
    }

    private static Identity passport() {
        return new Identity(
                Identity.Kind.PASSPORT,
                "C01X00T47",
                DE,
                LocalDate.parse("2040-01-01"),
                DocumentId.next(),
                "clara",
                Instant.parse("2026-11-02T09:00:00Z"));
    }

    private static Holding held(PartyId holder, String percent) {
        return Holding.of(holder, new BigDecimal(percent));
    }

    private LegalEntity entity(String name, Representative... acting) {
        LegalEntity entity =
                new LegalEntity(PartyId.next(), name, LegalForm.CORPORATION, "Kiel", DE, null, null, List.of(acting));
        parties.save(entity);
        return entity;
    }

    private static NaturalPerson person(String name) {
        return new NaturalPerson(
                PartyId.next(),
                name,
                "Anders",
                LocalDate.parse("1970-01-01"),
                null,
                null,
                List.of(DE),
                null,
                List.of(),
                PepDeclaration.none(),
                null,
                null,
                null,
                "de");
    }
}
