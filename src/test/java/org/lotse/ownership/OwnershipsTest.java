package org.lotse.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.audit.Trail;
import org.lotse.audit.TrailEntry;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.party.Representative.Power;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Structures are kept version by version, and the graph behind an entity is gathered from them. */
@PlatformTest
class OwnershipsTest {

    private static final CountryCode DE = new CountryCode("DE");

    @Autowired
    private Ownerships ownerships;

    @Autowired
    private Parties parties;

    @Autowired
    private Trail trail;

    private PartyId client;
    private PartyId mother;
    private PartyId ada;
    private PartyId clerk;

    @BeforeEach
    void aCompanyWithAMotherAndAPerson() {
        ada = person("Ada");
        clerk = person("Cem");
        mother = entity("Mutter GmbH");
        client = entity(
                "Tochter GmbH",
                new Representative(ada, "Geschäftsführerin", Power.JOINT),
                new Representative(clerk, "Prokurist", Power.PROCURATION));
    }

    @Test
    void anEntityStartsWithoutAVersion() {
        assertThat(ownerships.of(client)).isEqualTo(Structure.unrecorded(client));
        assertThat(ownerships.history(client)).isEmpty();
    }

    @Test
    void everyVersionStaysWithWhoAndWhenAndGoesIntoTheTrail() {
        Structure first = ownerships.record(client, 0, List.of(held(mother, "100")), "olga");
        Holding half = new Holding(mother, new BigDecimal("50.50"), BigDecimal.ONE, Set.of(ControlKind.VETO_RIGHTS));
        Structure second = ownerships.record(client, 1, List.of(half), "otto");

        assertThat(ownerships.of(client).holdings()).containsExactly(half);
        assertThat(ownerships.history(client)).extracting(Structure::version).containsExactly(1, 2);
        assertThat(ownerships.history(client)).extracting(Structure::by).containsExactly("olga", "otto");
        assertThat(ownerships.history(client).get(0).holdings()).isEqualTo(first.holdings());
        assertThat(second.at()).isAfterOrEqualTo(first.at());
        assertThat(trail.of(new CaseId(client.value())))
                .extracting(TrailEntry::action)
                .containsExactly("OwnershipRecorded", "OwnershipRecorded");
    }

    @Test
    void whoeverStartsFromAnOldVersionIsToldAndChangesNothing() {
        ownerships.record(client, 0, List.of(held(mother, "100")), "olga");

        assertThatThrownBy(() -> ownerships.record(client, 0, List.of(held(ada, "100")), "otto"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("changed-meanwhile"));
        assertThat(ownerships.of(client).holdings()).containsExactly(held(mother, "100"));
    }

    @Test
    void ofTwoAtTheSameTimeOneIsKeptAndTheOtherIsTold() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> attempt = () -> {
            together.await();
            try {
                ownerships.record(client, 0, List.of(held(mother, "100")), "olga");
                return "kept";
            } catch (RuleBroken overtaken) {
                return overtaken.rule();
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : two.invokeAll(Collections.nCopies(2, attempt))) {
            answers.add(answer.get());
        }
        two.shutdown();

        assertThat(answers).containsExactlyInAnyOrder("kept", "changed-meanwhile");
        assertThat(ownerships.history(client)).hasSize(1);
    }

    @Test
    void aHundredAndTwentyPercentIsRefusedAndNothingIsLost() {
        ownerships.record(client, 0, List.of(held(mother, "100")), "olga");

        assertThatThrownBy(() -> ownerships.record(client, 1, List.of(held(mother, "60"), held(ada, "60")), "otto"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly("shares-over-whole", "votes-over-whole"));
        assertThat(ownerships.of(client).version()).isEqualTo(1);
    }

    @Test
    void aHolderWhomNobodyKnowsIsRefusedAndSoIsAnUnknownEntity() {
        assertThatThrownBy(() -> ownerships.record(client, 0, List.of(held(PartyId.next(), "1")), "otto"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactly(new FieldProblem("holdings[0].holder", "holder-unknown")));
        assertThatThrownBy(() -> ownerships.record(ada, 0, List.of(), "otto")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ownerships.graph(PartyId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void theGraphHasAllLayersRingsIncludedAndWhoManages() {
        ownerships.record(client, 0, List.of(held(mother, "80"), held(ada, "20")), "olga");
        ownerships.record(mother, 0, List.of(held(client, "10"), held(ada, "90")), "olga");

        OwnershipGraph graph = ownerships.graph(client);
        Findings found = BeneficialOwners.of(graph, Group.AMLR);

        assertThat(graph.members()).containsOnlyKeys(client, mother, ada);
        assertThat(graph.entity(client).officials()).containsExactly(ada);
        assertThat(found.owners()).extracting(BeneficialOwner::person).containsExactly(ada);
        assertThat(found.gaps()).isEmpty();
    }

    private static Holding held(PartyId holder, String percent) {
        return Holding.of(holder, new BigDecimal(percent));
    }

    private PartyId entity(String name, Representative... representatives) {
        PartyId id = PartyId.next();
        parties.save(
                new LegalEntity(id, name, LegalForm.CORPORATION, "Kiel", DE, null, null, List.of(representatives)));
        return id;
    }

    private PartyId person(String name) {
        NaturalPerson person = Desk.aPerson(name, "Anders");
        parties.save(person);
        return person.id();
    }
}
