package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.document.Comparison.Concern;
import org.lotse.document.DocumentComparer.ReadDocument;
import org.lotse.document.FieldComparison.Result;
import org.lotse.document.Reading.Mrz;
import org.lotse.document.Reading.Verdict;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;

class DocumentComparerTest {

    private final CaseId caseId = CaseId.next();

    @Test
    void allThatAgreesNeedsNobody() {
        Comparison comparison = compare(passport(), bill());

        assertThat(comparison.agrees()).isTrue();
        assertThat(comparison.fields()).hasSize(8);
    }

    @Test
    void anotherBirthDateIsNamed() {
        Comparison comparison = compare(
                identity(
                        List.of(),
                        new Mrz("TD3", List.of(), true),
                        read("familyName", "MUELLER"),
                        read("givenNames", "ANNA"),
                        read("dateOfBirth", "1990-05-13"),
                        read("nationality", "DE")),
                bill());

        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.fields())
                .filteredOn(field -> field.result() == Result.DIFFERS)
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.name()).isEqualTo("dateOfBirth");
                    assertThat(field.stated()).isEqualTo("1990-05-12");
                    assertThat(field.read()).isEqualTo("1990-05-13");
                });
    }

    @Test
    void aMissingKindOfDocumentIsAConcern() {
        assertThat(compare(passport()).concerns()).containsExactly(new Concern(DocumentType.ADDRESS, null, "MISSING"));
    }

    @Test
    void anExpiredPassportIsAConcernThoughEveryFieldAgrees() {
        Comparison comparison = compare(
                identity(
                        List.of("EXPIRED"),
                        new Mrz("TD3", List.of(), true),
                        read("familyName", "MUELLER"),
                        read("givenNames", "ANNA"),
                        read("dateOfBirth", "1990-05-12"),
                        read("nationality", "DE")),
                bill());

        assertThat(comparison.concerns()).extracting(Concern::reason).containsExactly("EXPIRED");
        assertThat(comparison.agrees()).isFalse();
    }

    @Test
    void theFrontOfACardNeedsNoZoneWhenTheBackHasOne() {
        Comparison comparison = compare(identity(List.of("NO_MRZ"), null), passport(), bill());

        assertThat(comparison.agrees()).isTrue();
    }

    @Test
    void theFrontOfACardIsNotHeldAgainstTheClientWhereTheBackHasAZone() {
        Comparison comparison = compare(front("MULLFR", "1990-05-12"), passport(), bill());

        assertThat(comparison.agrees()).isTrue();
    }

    @Test
    void aFrontOfSomebodyElsesCardIsAConcern() {
        assertThat(compare(front("SCHWALBENHOF", "1990-05-12"), passport(), bill())
                        .concerns())
                .extracting(Concern::reason)
                .containsExactly("PRINT_DIFFERS");
        assertThat(compare(front("MUELLER", "1984-01-02"), passport(), bill()).concerns())
                .extracting(Concern::reason)
                .containsExactly("PRINT_DIFFERS");
    }

    @Test
    void theFrontOfACardAloneAsksForAPerson() {
        assertThat(compare(front("MUELLER", "1990-05-12"), bill()).concerns())
                .extracting(Concern::reason)
                .containsExactly("NO_MRZ");
    }

    private ReadDocument front(String familyName, String dateOfBirth) {
        return identity(
                List.of("NO_MRZ"), null, printed("familyName", familyName), printed("dateOfBirth", dateOfBirth));
    }

    private static ReadField printed(String name, String value) {
        return new ReadField(name, value, value, 0.43, 1, null, "PRINT");
    }

    @Test
    void aHolidayPictureIsNoProofOfAddressEvenBesideAGoodPassport() {
        var picture = new ReadDocument(document(DocumentType.ADDRESS), reading(List.of("WRONG_TYPE"), null));

        assertThat(compare(passport(), picture).concerns())
                .extracting(Concern::reason)
                .containsExactly("WRONG_TYPE");
    }

    @Test
    void aDocumentNoMachineReadIsLeftToAPerson() {
        Comparison comparison = compare(new ReadDocument(document(DocumentType.IDENTITY), null), bill());

        assertThat(comparison.concerns()).extracting(Concern::reason).containsExactly("NOT_READ");
        assertThat(comparison.fields())
                .filteredOn(field -> field.result() == Result.NOT_FOUND)
                .hasSize(4);
    }

    private Comparison compare(ReadDocument... documents) {
        return new DocumentComparer(anna())
                .compare(Arrays.asList(documents), Set.of(DocumentType.IDENTITY, DocumentType.ADDRESS), Set.of());
    }

    private ReadDocument passport() {
        return identity(
                List.of(),
                new Mrz("TD3", List.of(), true),
                read("familyName", "MUELLER"),
                read("givenNames", "ANNA MARIA"),
                read("dateOfBirth", "1990-05-12"),
                read("nationality", "DE"));
    }

    private ReadDocument bill() {
        return new ReadDocument(
                document(DocumentType.ADDRESS),
                reading(
                        List.of(),
                        null,
                        read("name", "Anna Müller"),
                        read("street", "Hafenstr. 7"),
                        read("postalCode", "20457"),
                        read("city", "Hamburg")));
    }

    private ReadDocument identity(List<String> reasons, Mrz mrz, ReadField... fields) {
        return new ReadDocument(document(DocumentType.IDENTITY), reading(reasons, mrz, fields));
    }

    private Document document(DocumentType type) {
        return new Document(
                DocumentId.next(), caseId, type, "picture.jpg", "image/jpeg", 1, "00", Instant.EPOCH, false);
    }

    private static Reading reading(List<String> reasons, Mrz mrz, ReadField... fields) {
        return new Reading(
                "task",
                "PASSPORT",
                Verdict.READABLE,
                reasons,
                List.of(),
                mrz,
                List.of(fields),
                "",
                1,
                "test",
                List.of());
    }

    private static ReadField read(String name, String value) {
        return new ReadField(name, value, value, 0.9, 1, null, "MRZ");
    }

    private static NaturalPerson anna() {
        return new NaturalPerson(
                PartyId.next(),
                "Anna",
                "Müller",
                LocalDate.of(1990, 5, 12),
                "Kiel",
                Gender.F,
                List.of(new CountryCode("DE")),
                new Address("Hafenstraße 7", "20457", "Hamburg", new CountryCode("DE")),
                List.of(),
                PepDeclaration.none(),
                "EMPLOYED",
                "anna@example.org",
                null,
                "de");
    }
}
