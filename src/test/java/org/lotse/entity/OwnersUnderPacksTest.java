package org.lotse.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.ownership.Holding;
import org.lotse.ownership.Ownerships;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.rules.OwnerChanges;
import org.lotse.rules.OwnerRehearsal;
import org.lotse.rules.RulePack;
import org.lotse.rules.RulePacks;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Other tests leave clients too, so that what is counted is what these add. */
@PlatformTest
class OwnersUnderPacksTest {

    private static final CountryCode DE = new CountryCode("DE");

    @Autowired
    private OwnerRehearsal rehearsal;

    @Autowired
    private RulePacks packs;

    @Autowired
    private Ownerships ownerships;

    @Autowired
    private Parties parties;

    @Autowired
    private JdbcTemplate jdbc;

    private final List<CaseId> clients = new ArrayList<>();
    private final NaturalPerson ada = person("Ada");
    private final NaturalPerson bob = person("Bob");

    @AfterEach
    void noClientsAnyMore() {
        clients.forEach(one -> jdbc.update("delete from case_file where id = ?", one.toString()));
    }

    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "the dry run of a rule pack")
    void whoHoldsAQuarterBecomesAnOwnerWhenTheAmlrTakesEffect() {
        OwnerChanges before = tried(0);
        CaseId caseId = client("Werft Nord GmbH", held(ada.id(), "75"), held(bob.id(), "25"));
        client("Werft West GmbH", held(ada.id(), "75.1"), held(bob.id(), "24.9"));

        OwnerChanges found = tried(10_000);

        assertThat(found.entities()).isEqualTo(before.entities() + 2);
        assertThat(found.concerned()).isEqualTo(before.concerned() + 1);
        assertThat(found.become()).isEqualTo(before.become() + 1);
        assertThat(found.stop()).isEqualTo(before.stop());
        assertThat(found.named())
                .contains(new OwnerChanges.Client(caseId, "Werft Nord GmbH", List.of("Bob Anders"), List.of()));
    }

    /** No owner is lost with the AMLR as these packs read it; another pack may lose some. */
    @Test
    void whoIsNoOwnerUnderTheOtherPackStopsBeingOne() {
        CaseId caseId = client("Werft Ost GmbH", held(ada.id(), "75"), held(bob.id(), "25"));

        OwnerChanges found = rehearsal.between(pack("amlr"), pack("gwg"), 10_000);

        assertThat(found.stop()).isPositive();
        assertThat(found.become()).isZero();
        assertThat(found.named())
                .contains(new OwnerChanges.Client(caseId, "Werft Ost GmbH", List.of(), List.of("Bob Anders")));
    }

    @Test
    void allAreCountedAndTheFirstAreNamed() {
        for (int place = 0; place < 3; place++) {
            client("Werft " + place + " GmbH", held(ada.id(), "75"), held(bob.id(), "25"));
        }

        OwnerChanges found = tried(2);

        assertThat(found.concerned()).isGreaterThanOrEqualTo(3);
        assertThat(found.named()).hasSize(2);
    }

    private OwnerChanges tried(int most) {
        return rehearsal.between(pack("gwg"), pack("amlr"), most);
    }

    private RulePack pack(String name) {
        return packs.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CaseId client(String name, Holding... holdings) {
        LegalEntity client = entity(name);
        ownerships.record(client.id(), 0, List.of(holdings), "clara");
        CaseId caseId = CaseId.next();
        jdbc.update(
                "insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)",
                caseId.toString(),
                client.id().toString(),
                "BUSINESS_ACCOUNT",
                "ACTIVE",
                "ACCOUNT",
                Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")));
        clients.add(caseId);
        return caseId;
    }

    private LegalEntity entity(String name) {
        parties.save(ada);
        parties.save(bob);
        var entity = new LegalEntity(PartyId.next(), name, LegalForm.CORPORATION, "Kiel", DE, null, null, List.of());
        parties.save(entity);
        return entity;
    }

    private static Holding held(PartyId holder, String percent) {
        return Holding.of(holder, new BigDecimal(percent));
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
