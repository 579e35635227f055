package org.lotse.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An invented person who wants an account.
 *
 * @param country where they live and pay tax, ISO 3166-1
 */
record SamplePerson(
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String placeOfBirth,
        String gender,
        String nationality,
        String street,
        String postalCode,
        String city,
        String country,
        String tin,
        String occupation,
        String originOfFunds,
        String email,
        String language) {

    Map<String, Object> form() {
        return Map.ofEntries(
                Map.entry("givenNames", givenNames),
                Map.entry("familyName", familyName),
                Map.entry("dateOfBirth", dateOfBirth.toString()),
                Map.entry("placeOfBirth", placeOfBirth),
                Map.entry("gender", gender),
                Map.entry("nationalities", List.of(nationality)),
                Map.entry(
                        "address",
                        Map.of("street", street, "postalCode", postalCode, "city", city, "country", country)),
                Map.entry("taxResidences", List.of(Map.of("country", country, "tin", tin))),
                Map.entry("taxSelfCertified", true),
                Map.entry("pep", Map.of("politicallyExposed", false)),
                Map.entry("occupation", occupation),
                Map.entry("purpose", "SALARY_ACCOUNT"),
                Map.entry("expectedMonthlyTurnover", 2800),
                Map.entry("originOfFunds", originOfFunds),
                Map.entry("email", email),
                Map.entry("language", language),
                Map.entry("consents", List.of(Map.of("channel", "EMAIL", "purpose", "MARKETING"))));
    }
}
