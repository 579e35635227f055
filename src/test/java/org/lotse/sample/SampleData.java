package org.lotse.sample;

import java.time.LocalDate;

/** Invented people. */
final class SampleData {

    private SampleData() {}

    static IdentityData aWomanOfUtopia() {
        return named("Müller-Großmann", "Änne Zoë", "UTO");
    }

    static IdentityData named(String familyName, String givenNames, String state) {
        return new IdentityData(
                familyName,
                givenNames,
                LocalDate.of(1984, 3, 17),
                IdentityData.Sex.FEMALE,
                state,
                "UT7K20419",
                state,
                LocalDate.of(2033, 5, 30),
                "Port Utopia",
                anAddress("DEU"));
    }

    static PostalAddress anAddress(String country) {
        return new PostalAddress("Möwenstieg 12", "20459", "Hamburg", country);
    }

    static BillData aBill(String country) {
        return new BillData(
                "Änne Zoë Müller-Großmann",
                anAddress(country),
                "Elbwind Energie",
                "4711-2093",
                LocalDate.of(2026, 9, 14),
                2480);
    }
}
