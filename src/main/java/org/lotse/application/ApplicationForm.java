package org.lotse.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.contact.Channel;
import org.lotse.party.Gender;

/**
 * What a client states when asking for an account. Every part may be null while it is being filled in.
 *
 * @param occupation a code of {@link Occupation}
 * @param expectedMonthlyTurnover in whole euros, 0 or more
 * @param originOfFunds a code of {@link OriginOfFunds}
 * @param language {@code de}, {@code en} or {@code zh}
 */
public record ApplicationForm(
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String placeOfBirth,
        Gender gender,
        List<String> nationalities,
        StatedAddress address,
        List<StatedTaxResidence> taxResidences,
        Boolean taxSelfCertified,
        StatedPep pep,
        Occupation occupation,
        Purpose purpose,
        Integer expectedMonthlyTurnover,
        OriginOfFunds originOfFunds,
        String email,
        String phone,
        String language,
        List<StatedConsent> consents) {

    /** An address as typed; the country is an ISO 3166-1 code. */
    public record StatedAddress(String street, String postalCode, String city, String country) {}

    /** A tax residence as typed. */
    public record StatedTaxResidence(String country, String tin, String reasonWithoutTin) {

        boolean explained() {
            return isThere(tin) || isThere(reasonWithoutTin);
        }

        private static boolean isThere(String text) {
            return text != null && !text.isBlank();
        }
    }

    /** What is said about prominent public functions. */
    public record StatedPep(Boolean politicallyExposed, String function) {}

    /** A leave to be contacted. */
    public record StatedConsent(Channel channel, String purpose) {}

    public static ApplicationForm empty() {
        return new ApplicationForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** Whether the client has certified where they are taxed, with a number or a reason for each country (FKAustG §13(2a)). */
    public boolean taxCertified() {
        return Boolean.TRUE.equals(taxSelfCertified)
                && taxResidences != null
                && !taxResidences.isEmpty()
                && taxResidences.stream().allMatch(StatedTaxResidence::explained);
    }

    /** The same statements, with or without the certificate of where the client is taxed. */
    public ApplicationForm certified(Boolean certified) {
        return new ApplicationForm(
                givenNames,
                familyName,
                dateOfBirth,
                placeOfBirth,
                gender,
                nationalities,
                address,
                taxResidences,
                certified,
                pep,
                occupation,
                purpose,
                expectedMonthlyTurnover,
                originOfFunds,
                email,
                phone,
                language,
                consents);
    }

    /** The same statements without what has to be declared anew each time: taxes certified, leave to be contacted. */
    public ApplicationForm undeclared() {
        return new ApplicationForm(
                givenNames,
                familyName,
                dateOfBirth,
                placeOfBirth,
                gender,
                nationalities,
                address,
                taxResidences,
                null,
                pep,
                occupation,
                purpose,
                expectedMonthlyTurnover,
                originOfFunds,
                email,
                phone,
                language,
                null);
    }

    /** The same statements, with the language the bank is to use. */
    public ApplicationForm in(String language) {
        return new ApplicationForm(
                givenNames,
                familyName,
                dateOfBirth,
                placeOfBirth,
                gender,
                nationalities,
                address,
                taxResidences,
                taxSelfCertified,
                pep,
                occupation,
                purpose,
                expectedMonthlyTurnover,
                originOfFunds,
                email,
                phone,
                language,
                consents);
    }
}
