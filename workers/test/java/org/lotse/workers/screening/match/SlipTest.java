package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "rahman, rahhman, DOUBLED, 30",
        "rahman, rahmman, DOUBLED, 30",
        "rahmann, rahman, DOUBLED, 30",
        "taha, taah, TRANSPOSED, 50",
        "faiz, afiz, TRANSPOSED, 65",
        "alphabet, alphanet, NEIGHBOURING_KEY, 60",
        "zidane, zisane, NEIGHBOURING_KEY, 60",
        "qasim, wasim, NEIGHBOURING_KEY, 78",
        "chevron, chevon, DROPPED, 70",
        "akbar, kbar, DROPPED, 91",
        "kbar, akbar, DROPPED, 91",
        "rahma, rahman, DROPPED, 70"
    })
    void aSlipIsKnownByItsKindAndCostsMoreAtTheStart(String a, String b, Slip kind, int cost) {
        assertThat(Slip.between(a, b)).isEqualTo(kind);
        assertThat(Slip.between(b, a)).isEqualTo(kind);
        assertThat(Slip.cost(a, b)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        "maria, maria",
        "maria, mario",
        "petrov, ivanov",
        "anna, anneke",
        "kim, kimchi",
        "abcd, badc",
        "abcde, acbed",
        "ab, ''"
    })
    void moreThanASlipIsNone(String a, String b) {
        assertThat(Slip.between(a, b)).isEqualTo(Slip.NONE);
        assertThat(Slip.between(b, a)).isEqualTo(Slip.NONE);
        assertThat(Slip.cost(a, b)).isEqualTo(EditCost.TOO_MUCH);
    }
}
