package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.workers.screening.list.BirthDate;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "1968-03-14, 1968-03-14, SAME_DAY, 700",
        "1968-14-03, 1968-03-14, SWAPPED, 400",
        "1968-03-15, 1968-03-14, NEXT_DAY, 400",
        "1968-03-13, 1968-03-14, NEXT_DAY, 400",
        "1968-04-14, 1968-03-14, NEXT_DAY, 400",
        "1968-04-15, 1968-03-14, OTHER_DAY, 0",
        "1968-03-16, 1968-03-14, OTHER_DAY, 0",
        "1968, 1968-03-14, SAME_YEAR, 400",
        "1968-03, 1968-03-14, SAME_YEAR, 400",
        "1969-03-14, 1968-03-14, YEAR_OFF_BY_ONE, 300",
        "1969-04-14, 1968-03-14, NEXT_YEAR, 0",
        "1967, 1968-03-14, NEXT_YEAR, 0",
        "1986-03-14, 1968-03-14, DIGITS_SWAPPED, 0",
        "1986-03-15, 1968-03-14, OTHER_GENERATION, -3000",
        "1968-03-14, 1970-03-14, TWO_YEARS, -700",
        "1965, 1968-03-14, OTHER_YEAR, -2200",
        "1959, 1968-03-14, OTHER_YEAR, -2200",
        "1958, 1968-03-14, OTHER_GENERATION, -3000",
        "1978-03-14, 1968-03-14, OTHER_GENERATION, -3000"
    })
    void datesOfBirthSpeakForOrAgainst(String stated, String listed, BirthDateEvidence evidence, int points) {
        BirthDate date = BirthDate.of(stated).orElseThrow();
        BirthDate other = BirthDate.of(listed).orElseThrow();

        assertThat(BirthDateEvidence.of(date, List.of(other))).isEqualTo(evidence);
        assertThat(BirthDateEvidence.of(other, List.of(date))).isEqualTo(evidence);
        assertThat(evidence.points()).isEqualTo(points);
        assertThat(evidence.reason()).isNotEmpty();
    }

    @Test
    void theBestOfSeveralListedDatesCounts() {
        List<BirthDate> listed = List.of(BirthDate.year(1950), BirthDate.years(1965, 1970), BirthDate.year(1990));

        assertThat(BirthDateEvidence.of(BirthDate.year(1968), listed)).isEqualTo(BirthDateEvidence.SAME_YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "9074729, 9074729, SAME_UNIQUE_NUMBER, 9500",
        "9074729, 9176187, OTHER_VESSEL, -2500",
        "9074729, 529900T8BM49AURSDO55, NONE, 0",
        "529900T8BM49AURSDO55, 529900T8BM49AURSDO55, SAME_UNIQUE_NUMBER, 9500",
        "529900T8BM49AURSDO55, 5493001KJTIIGC8Y1R12, OTHER_ENTITY, -1500",
        "AB12345, AB12345, SAME_NUMBER, 4000",
        "AB12345, CD67890, NONE, 0",
        "AB12345 9074729, CD67890 9074729, SAME_UNIQUE_NUMBER, 9500",
        "'', AB12345, NONE, 0",
        "AB12345, '', NONE, 0"
    })
    void numbersIssuedOnceDecideAndOthersSpeakForAMatch(
            String stated, String listed, IdentifierEvidence evidence, int points) {
        assertThat(IdentifierEvidence.of(numbers(stated), numbers(listed))).isEqualTo(evidence);
        assertThat(evidence.points()).isEqualTo(points);
        assertThat(evidence.reason().isEmpty()).isEqualTo(evidence == IdentifierEvidence.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9074728", "907472", "90747290", "A074729", "907472Z", "/074729", ":074729", ""})
    void whatHasNoValidCheckDigitIsNoImoNumber(String number) {
        assertThat(IdentifierEvidence.isImo(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"529900T8BM49AURSDO56", "529900T8BM49AURSDO5", "00000000000000000000", ""})
    void whatHasNoValidCheckDigitsIsNoLegalEntityIdentifier(String number) {
        assertThat(IdentifierEvidence.isLei(number)).isFalse();
    }

    private static List<String> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ")).filter(one -> !one.isEmpty()).toList();
    }
}
