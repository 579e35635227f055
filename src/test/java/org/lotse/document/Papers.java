package org.lotse.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;

/** Files, readings and people for the tests of documents. */
final class Papers {

    private Papers() {}

    /** No two contents are the same file. */
    static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    static Reading reading(List<String> fingerprints, ReadField... fields) {
        return new Reading(
                "task",
                "PASSPORT",
                Reading.Verdict.READABLE,
                List.of(),
                List.of(),
                null,
                List.of(fields),
                "",
                1,
                "test",
                fingerprints);
    }

    static ReadField read(String name, String value) {
        return new ReadField(name, value, value, 0.9, 1, new ReadField.Box(0.1, 0.2, 0.3, 0.04), "MRZ");
    }

    static NaturalPerson aPerson(String givenNames, String familyName) {
        CountryCode germany = new CountryCode("DE");
        return new NaturalPerson(
                PartyId.next(),
                givenNames,
                familyName,
                LocalDate.of(1984, 3, 9),
                "Kiel",
                Gender.F,
                List.of(germany),
                new Address("Hafenstraße 4", "24103", "Kiel", germany),
                List.of(),
                PepDeclaration.none(),
                "EMPLOYED",
                "anna@example.org",
                null,
                "de");
    }
}
