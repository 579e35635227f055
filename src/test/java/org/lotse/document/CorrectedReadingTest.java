package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.document.Reading.Verdict;

class CorrectedReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ReadField.Box BOX = new ReadField.Box(0.1, 0.2, 0.3, 0.04);

    private final DocumentId document = DocumentId.next();

    @Test
    void theLastCorrectionCountsAndTheFieldKeepsItsPlace() {
        Reading counting = counting(
                reading(), List.of(correction("familyName", 1, "MEYER"), correction("familyName", 2, "MAIER")));

        assertThat(counting.field("familyName")).hasValueSatisfying(field -> {
            assertThat(field.value()).isEqualTo("MAIER");
            assertThat(field.box()).isEqualTo(BOX);
            assertThat(field.source()).isEqualTo("CORRECTED");
        });
    }

    @Test
    void whatTheMachineDidNotFindIsAdded() {
        Reading counting = counting(reading(), List.of(correction("givenNames", 1, "ANNA")));

        assertThat(counting.field("givenNames")).map(ReadField::value).contains("ANNA");
        assertThat(counting.fields()).hasSize(3);
    }

    @Test
    void whetherItHasExpiredFollowsFromTheCorrectedDate() {
        assertThat(counting(reading(), List.of(correction("dateOfExpiry", 1, "2036-11-25")))
                        .reasons())
                .containsExactly("LOW_CONFIDENCE");
        assertThat(counting(reading(), List.of(correction("dateOfExpiry", 1, "2026-11-25")))
                        .reasons())
                .containsExactly("LOW_CONFIDENCE", "EXPIRED");
    }

    @Test
    void whetherABillIsTooOldFollowsFromTheCorrectedDate() {
        Reading old = bill("TOO_OLD");

        assertThat(counting(old, List.of(correction("dateOfIssue", 1, "2026-08-26")))
                        .reasons())
                .isEmpty();
        assertThat(counting(old, List.of(correction("dateOfIssue", 1, "2026-08-25")))
                        .reasons())
                .containsExactly("TOO_OLD");
        assertThat(counting(bill(), List.of(correction("dateOfIssue", 1, "2026-01-02")))
                        .reasons())
                .containsExactly("TOO_OLD");
    }

    @Test
    void theDayOfIssueOfAPassportMakesItNoOlder() {
        assertThat(counting(reading(), List.of(correction("dateOfIssue", 1, "2019-01-02")))
                        .reasons())
                .doesNotContain("TOO_OLD");
    }

    @Test
    void theReadingItselfStaysAsItIs() {
        Reading read = reading();

        counting(read, List.of(correction("familyName", 1, "MAIER")));

        assertThat(read.field("familyName")).map(ReadField::value).contains("MEIER");
        assertThat(read.reasons()).containsExactly("EXPIRED", "LOW_CONFIDENCE");
    }

    private static Reading counting(Reading read, List<Correction> corrections) {
        var proof = new ProofOfAddress(Period.ofMonths(3));
        return new CorrectedReading(DocumentType.IDENTITY, proof, TODAY).of(read, corrections);
    }

    private static Reading bill(String... reasons) {
        return new Reading(
                "task",
                "PROOF_OF_ADDRESS",
                Verdict.READABLE,
                List.of(reasons),
                List.of(),
                null,
                List.of(field("dateOfIssue", "2026-05-02")),
                "",
                1,
                "test",
                List.of());
    }

    private Correction correction(String field, int version, String value) {
        return new Correction(
                document,
                field,
                version,
                "before",
                value,
                value,
                "misread",
                "clara",
                Instant.EPOCH.plusSeconds(version));
    }

    private static Reading reading() {
        return new Reading(
                "task",
                "PASSPORT",
                Verdict.READABLE,
                List.of("EXPIRED", "LOW_CONFIDENCE"),
                List.of(),
                null,
                List.of(field("familyName", "MEIER"), field("dateOfExpiry", "2016-11-25")),
                "",
                1,
                "test",
                List.of());
    }

    private static ReadField field(String name, String value) {
        return new ReadField(name, value, value, 0.4, 1, BOX, "MRZ");
    }
}
