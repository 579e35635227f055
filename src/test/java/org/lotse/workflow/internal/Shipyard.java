package org.lotse.workflow.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CountryCode;
import org.lotse.ownership.Holding;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.RegisterEntry;
import org.lotse.party.Representative;

/** A company and the people behind it. */
final class Shipyard {

    private static final CountryCode DE = new CountryCode("DE");

    private Shipyard() {}

    static LegalEntity managedBy(NaturalPerson director) {
        return new LegalEntity(
                PartyId.next(),
                "Werft Nord GmbH",
                LegalForm.CORPORATION,
                "Kiel",
                DE,
                new RegisterEntry("Amtsgericht Kiel", "HRB 1"),
                null,
                List.of(new Representative(director.id(), "Geschäftsführerin", Representative.Power.SOLE)));
    }

    static Holding held(NaturalPerson holder, String percent) {
        return Holding.of(holder.id(), new BigDecimal(percent));
    }

    static NaturalPerson person(String name) {
        return person(PartyId.next(), name, PepDeclaration.none());
    }

    static NaturalPerson exposed(NaturalPerson person) {
        return person(person.id(), person.givenNames(), new PepDeclaration(true, "Minister"));
    }

    private static NaturalPerson person(PartyId id, String name, PepDeclaration pep) {
        return new NaturalPerson(
                id,
                name,
                "Anders",
                LocalDate.parse("1970-01-01"),
                null,
                null,
                List.of(DE),
                null,
                List.of(),
                pep,
                null,
                null,
                null,
                "de");
    }
}
