package org.lotse.resolution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lotse.document.Names;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.TaxResidence;

/**
 * A person made comparable once, so that it can be compared often.
 *
 * @param taxNumbers by country
 * @param email in small letters, or null
 * @param phone digits only, or null
 * @param street every spelling, with the postal code before it; empty without an address
 */
record Traits(
        PartyId id,
        SpelledName family,
        SpelledName given,
        LocalDate dateOfBirth,
        Set<String> placeOfBirth,
        Gender gender,
        Map<String, String> taxNumbers,
        String email,
        String phone,
        List<String> street) {

    static Traits of(NaturalPerson person) {
        return new Traits(
                person.id(),
                SpelledName.of(person.familyName()),
                SpelledName.of(person.givenNames()),
                person.dateOfBirth(),
                person.placeOfBirth() == null ? Set.of() : Names.spellings(person.placeOfBirth()),
                person.gender(),
                taxNumbers(person.taxResidences()),
                person.email() == null ? null : person.email().strip().toLowerCase(Locale.ROOT),
                person.phone() == null ? null : person.phone().replaceAll("[^0-9]", ""),
                street(person.address()));
    }

    private static Map<String, String> taxNumbers(List<TaxResidence> residences) {
        Map<String, String> numbers = new HashMap<>();
        for (TaxResidence residence : residences) {
            if (residence.tin() != null) {
                numbers.put(residence.country().value(), signs(residence.tin()));
            }
        }
        return numbers;
    }

    private static List<String> street(Address address) {
        return address == null || address.street() == null || address.postalCode() == null
                ? List.of()
                : Names.streetSpellings(address.street()).stream()
                        .map(spelling -> signs(address.postalCode()) + " " + spelling)
                        .toList();
    }

    /** A number as it is compared: capitals and digits without what groups them. */
    static String signs(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
