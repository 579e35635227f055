package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.workers.screening.match.Names.organisations;
import static org.lotse.workers.screening.match.Names.persons;
import static org.lotse.workers.screening.match.Names.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScoreTest {

    @ParameterizedTest
    @CsvSource({
        "Viktor Sokolnikov, Sokolnikov Viktor, 10000",
        "Viktor Sokolnikov, Viktor Anatolyevich Sokolnikov, 9581",
        "Viktor Sokolnikov, Viktor Sokolnikov Petrenko, 8602",
        "Viktor Sokolnikov, Viktor Petrenko, 2824",
        "Viktor Sokolnikov, Viktor, 5581",
        "Viktor, Viktor, 10000",
        "V Sokolnikov, Viktor Sokolnikov, 9206",
        "Sokolnikov, Petrenko, 0"
    })
    void theWeightOfWhatAgreesIsSetAgainstTheWeightOfEverything(String query, String entry, int score) {
        assertThat(score(query, entry)).isEqualTo(score);
        assertThat(score(entry, query)).isEqualTo(score);
    }

    @Test
    void orderMeansSomethingOnlyWhereItSaysWhoseChildSomebodyIs() {
        assertThat(score("Salman bin Muhammad Rawi", "Muhammad bin Salman Rawi"))
                .isEqualTo(8000);
        assertThat(score("Salman bin Muhammad Rawi", "Rawi Salman bin Muhammad"))
                .isEqualTo(10_000);
        assertThat(score("Salman Muhammad Rawi", "Muhammad Salman Rawi")).isEqualTo(10_000);
        assertThat(score("Salman bin Muhammad Rawi", "Salman Muhammad Rawi")).isGreaterThan(9700);
    }

    @Test
    void aSlipOnAShortWordLeavesTheNameInSight() {
        assertThat(score("Kim Ku", "Kim Kyu")).isEqualTo(8400);
        assertThat(persons("Kim Ku", "Kim Kyu").score().reason()).contains("slip");
        assertThat(score("Kim Ku Petrenko", "Kim Kyu Petrenko")).isEqualTo(8600);
        assertThat(score("Kim Ku", "Kim Kyu Petrenko")).isLessThan(8000);
        assertThat(score("Kimm Ku", "Kim Kyu")).isNotEqualTo(8400);
        assertThat(score("Kim Lo", "Kim Kyu")).isLessThan(7000);
    }

    @Test
    void aReasonSaysWhetherTheNamesAreTheSame() {
        assertThat(persons("Kim Ku", "Ku Kim").score().reason()).isEqualTo("the names are the same");
        assertThat(persons("Kim Ku", "Ku Kim Petrenko").score().reason()).contains("weight");
        assertThat(persons("Petrenko", "Sokolnikov").score().reason()).isEqualTo("no word in common");
    }

    @Test
    void initialsBesideOneWordWantItRightToTheLetter() {
        assertThat(score("V Sokolnikow", "Viktor Sokolnikov")).isLessThan(8900);
        assertThat(score("V Sokolnikov", "Viktor Sokolnikov")).isGreaterThan(9000);
        assertThat(score("V", "Viktor")).isLessThan(7100);
    }

    @Test
    void aLegalFormAloneNeverMeansAnybody() {
        assertThat(organisations("Ltd", "Ltd").score().tenThousandths()).isZero();
        assertThat(organisations("Corp Ltd", "Sokol Corp Ltd").score().tenThousandths())
                .isZero();
        assertThat(organisations("Sokol GmbH", "Sokol Ltd").score().tenThousandths())
                .isGreaterThan(9500);
        assertThat(organisations("Sokol Group", "Sokol").score().tenThousandths())
                .isGreaterThan(8000);
    }

    @Test
    void numbersAreEitherTheSameOrNot() {
        assertThat(organisations("Sea Pony 1", "Sea Pony 2").score().tenThousandths())
                .isLessThan(9200);
        assertThat(organisations("Sea Pony I", "Sea Pony 1").score().tenThousandths())
                .isEqualTo(10_000);
    }
}
