package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.document.DocumentComparer.ReadDocument;
import org.lotse.document.FieldComparison.Result;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.PartyId;
import org.lotse.party.RegisterEntry;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

class ExtractComparerTest {

    private static final String NUMBER = "HRB 204711, Amtsgericht Hamburg";
    private static final String PEOPLE = "MARTA LINDGRUND: ALONE; JONAS EMIL BRANDT: JOINTLY";

    private final LegalEntity company = new LegalEntity(
            PartyId.next(),
            "Möwe & Söhne GmbH",
            LegalForm.CORPORATION,
            "Hamburg",
            new CountryCode("DE"),
            new RegisterEntry("Amtsgericht Hamburg", "HRB 204711"),
            null,
            List.of());

    @Test
    @Proves(value = Rule.REGISTER_DISCREPANCY, at = "entity-opening/compare-extract")
    void anExtractThatSaysTheSameNeedsNobody() {
        assertThat(compare("MOEWE SOEHNE GMBH", NUMBER, "HAMBURG", PEOPLE, "Marta Lindgrund", "Jonas Brandt")
                        .agrees())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HRB204711, AGREES",
        "'HRB 204711 B', AGREES",
        "'HRB 204711, Amtsgericht Hamburg', AGREES",
        "'HRB 204711, Amtsgericht Kiel', DIFFERS",
        "'HRB 20471', DIFFERS",
        "'HRA 204711', DIFFERS",
        "'HRB 2047112', DIFFERS"
    })
    void theNumberHasToBeTheSameAndTheCourtWhereItWasRead(String read, Result result) {
        Comparison comparison = compare("MOEWE SOEHNE GMBH", read, "HAMBURG", PEOPLE);

        assertThat(comparison.fields())
                .filteredOn(field -> field.name().equals("registerNumber"))
                .extracting(FieldComparison::result)
                .containsExactly(result);
    }

    @Test
    void whoDoesNotStandInTheExtractIsTold() {
        Comparison comparison = compare("MOEWE SOEHNE GMBH", NUMBER, "HAMBURG", PEOPLE, "Erika Beispiel");

        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.fields())
                .filteredOn(field -> field.name().equals("representatives"))
                .extracting(FieldComparison::stated, FieldComparison::result)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Erika Beispiel", Result.DIFFERS));
    }

    @Test
    void withoutAnExtractNothingAgrees() {
        Comparison comparison = new ExtractComparer(company, List.of()).compare(List.of());

        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.concerns()).extracting(Comparison.Concern::reason).containsExactly("MISSING");
    }

    private Comparison compare(String name, String number, String seat, String people, String... stated) {
        List<ReadField> fields = new ArrayList<>();
        fields.add(field("companyName", name));
        fields.add(field("registerNumber", number));
        fields.add(field("seat", seat));
        fields.add(field("representatives", people));
        Reading reading = new Reading(
                "key",
                "REGISTER_EXTRACT",
                Reading.Verdict.READABLE,
                List.of(),
                List.of(),
                null,
                fields,
                "",
                1,
                "test",
                List.of());
        Document document = new Document(
                DocumentId.next(),
                CaseId.next(),
                DocumentType.REGISTER_EXTRACT,
                "extract.pdf",
                "application/pdf",
                1,
                "0",
                Instant.EPOCH,
                false);
        return new ExtractComparer(company, List.of(stated)).compare(List.of(new ReadDocument(document, reading)));
    }

    private static ReadField field(String name, String value) {
        return new ReadField(name, value, value, 0.92, 1, null, "TEXT_LAYER");
    }
}
