package org.lotse.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.NotFound;
import org.lotse.party.Representative.Power;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The register keeps legal entities beside people. */
@PlatformTest
class LegalEntitiesTest {

    private static final CountryCode DE = new CountryCode("DE");

    @Autowired
    private Parties parties;

    private final PartyId director = PartyId.next();

    @Test
    void keepsAnEntityWithAllThatIsKnownOfIt() {
        LegalEntity entity = entity(PartyId.next(), "Werft Nord GmbH");

        parties.save(entity);

        assertThat(parties.entity(entity.id())).isEqualTo(entity);
    }

    @Test
    void keepsWhatIsNowKnownOfAnEntity() {
        LegalEntity before = entity(PartyId.next(), "Werft Nord GmbH");
        parties.save(before);
        LegalEntity after =
                new LegalEntity(before.id(), "Werft Nord i. L.", LegalForm.OTHER, "Kiel", DE, null, null, List.of());

        parties.save(after);

        assertThat(parties.entity(before.id())).isEqualTo(after);
    }

    @Test
    void knowsPeopleAndEntitiesByTheirIdsAndNobodyElse() {
        LegalEntity entity = entity(PartyId.next(), "Werft Nord GmbH");
        NaturalPerson person = Desk.aPerson("Ada", "Anders");
        parties.save(entity);
        parties.save(person);

        assertThat(parties.known(List.of(entity.id(), person.id(), PartyId.next())))
                .containsOnlyKeys(entity.id(), person.id())
                .containsEntry(entity.id(), entity)
                .containsEntry(person.id(), person);
        assertThat(parties.known(List.of())).isEmpty();
    }

    @Test
    void anEntityIsNoPersonAndAPersonNoEntity() {
        LegalEntity entity = entity(PartyId.next(), "Werft Nord GmbH");
        NaturalPerson person = Desk.aPerson("Ada", "Anders");
        parties.save(entity);
        parties.save(person);

        assertThatThrownBy(() -> parties.person(entity.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parties.entity(person.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void halfARegisterEntryIsNone() {
        assertThatThrownBy(() -> new RegisterEntry("Amtsgericht Kiel", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void procurationSignsAndDoesNotManage() {
        assertThat(new Representative(director, "Prokurist", Power.PROCURATION).manages())
                .isFalse();
        assertThat(new Representative(director, "Geschäftsführer", Power.JOINT).manages())
                .isTrue();
    }

    private LegalEntity entity(PartyId id, String name) {
        return new LegalEntity(
                id,
                name,
                LegalForm.CORPORATION,
                "Kiel",
                DE,
                new RegisterEntry("Amtsgericht Kiel", "HRB 12345 KI"),
                new Lei("529900T8BM49AURSDO55"),
                List.of(new Representative(director, "Geschäftsführer", Power.SOLE)));
    }
}
