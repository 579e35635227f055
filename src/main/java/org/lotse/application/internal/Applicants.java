package org.lotse.application.internal;

import java.util.List;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedAddress;
import org.lotse.application.ApplicationForm.StatedPep;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.TaxResidence;

/** The person behind a form that keeps every rule. */
final class Applicants {

    private static final String LANGUAGE = "de";

    private Applicants() {}

    static NaturalPerson person(PartyId id, ApplicationForm form) {
        return new NaturalPerson(
                id,
                form.givenNames(),
                form.familyName(),
                form.dateOfBirth(),
                form.placeOfBirth(),
                form.gender(),
                form.nationalities().stream().distinct().map(CountryCode::new).toList(),
                address(form.address()),
                residences(form.taxResidences()),
                pep(form.pep()),
                form.occupation().name(),
                form.email(),
                form.phone(),
                form.language() == null ? LANGUAGE : form.language());
    }

    private static Address address(StatedAddress stated) {
        return new Address(stated.street(), stated.postalCode(), stated.city(), new CountryCode(stated.country()));
    }

    private static List<TaxResidence> residences(List<StatedTaxResidence> stated) {
        return stated.stream()
                .map(residence -> new TaxResidence(
                        new CountryCode(residence.country()), tin(residence), residence.reasonWithoutTin()))
                .toList();
    }

    private static String tin(StatedTaxResidence residence) {
        return "DE".equals(residence.country()) && residence.tin() != null
                ? GermanTin.digits(residence.tin())
                : residence.tin();
    }

    private static PepDeclaration pep(StatedPep stated) {
        return stated.politicallyExposed() ? new PepDeclaration(true, stated.function()) : PepDeclaration.none();
    }
}
