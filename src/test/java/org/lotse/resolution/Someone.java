package org.lotse.resolution;

import java.time.LocalDate;
import java.util.List;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.TaxResidence;

/** An invented person, changed step by step; every step is a record of its own. */
record Someone(NaturalPerson person) {

    private static final CountryCode GERMANY = new CountryCode("DE");

    static Someone called(String givenNames, String familyName) {
        return new Someone(Desk.aPerson(givenNames, familyName)).email(null);
    }

    Someone born(String date) {
        return with(
                person.givenNames(),
                person.familyName(),
                LocalDate.parse(date),
                person.placeOfBirth(),
                person.gender());
    }

    Someone bornIn(String town) {
        return with(person.givenNames(), person.familyName(), person.dateOfBirth(), town, person.gender());
    }

    Someone a(Gender gender) {
        return with(person.givenNames(), person.familyName(), person.dateOfBirth(), person.placeOfBirth(), gender);
    }

    Someone named(String givenNames, String familyName) {
        return with(givenNames, familyName, person.dateOfBirth(), person.placeOfBirth(), person.gender());
    }

    Someone living(String street, String postalCode) {
        return reached(
                new Address(street, postalCode, "Kiel", GERMANY),
                person.taxResidences(),
                person.email(),
                person.phone());
    }

    Someone taxed(String number) {
        List<TaxResidence> residences = number == null ? List.of() : List.of(new TaxResidence(GERMANY, number, null));
        return reached(person.address(), residences, person.email(), person.phone());
    }

    Someone email(String email) {
        return reached(person.address(), person.taxResidences(), email, person.phone());
    }

    Someone phone(String phone) {
        return reached(person.address(), person.taxResidences(), person.email(), phone);
    }

    Traits traits() {
        return Traits.of(person);
    }

    private Someone with(String given, String family, LocalDate born, String place, Gender gender) {
        return of(
                given,
                family,
                born,
                place,
                gender,
                person.address(),
                person.taxResidences(),
                person.email(),
                person.phone());
    }

    private Someone reached(Address address, List<TaxResidence> residences, String email, String phone) {
        return of(
                person.givenNames(),
                person.familyName(),
                person.dateOfBirth(),
                person.placeOfBirth(),
                person.gender(),
                address,
                residences,
                email,
                phone);
    }

    private Someone of(
            String given,
            String family,
            LocalDate born,
            String place,
            Gender gender,
            Address address,
            List<TaxResidence> residences,
            String email,
            String phone) {
        return new Someone(new NaturalPerson(
                PartyId.next(),
                given,
                family,
                born,
                place,
                gender,
                person.nationalities(),
                address,
                residences,
                person.pep(),
                person.occupation(),
                email,
                phone,
                person.language()));
    }
}
