package org.lotse.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CountryCode;

/**
 * A person as they state themselves.
 *
 * @param givenNames in the person's own script, in the order of the identity document
 * @param phone E.164, or null
 * @param language BCP 47 tag of the language the bank writes in: {@code de}, {@code en} or {@code zh}
 */
public record NaturalPerson(
        PartyId id,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String placeOfBirth,
        Gender gender,
        List<CountryCode> nationalities,
        Address address,
        List<TaxResidence> taxResidences,
        PepDeclaration pep,
        String occupation,
        String email,
        String phone,
        String language)
        implements Party {

    public NaturalPerson {
        nationalities = List.copyOf(nationalities);
        taxResidences = List.copyOf(taxResidences);
    }

    @Override
    @JsonIgnore
    public String fullName() {
        return givenNames + " " + familyName;
    }
}
