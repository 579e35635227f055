package org.lotse.workers.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

    private final NameReader reader = new NameReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Müller, Jürgen | jurgen muller",
                "Владимир Путин | vladimir putin",
                "Володимир Зеленський | volodimir zelenskiy",
                "Νικόλαος | nikolaos",
                "王伟 | wang wei",
                "이민호 | yi min-ho",
                "J.F. O'Neill | jf oneill",
                "Abd al-Rahman Yasin | abdulrahman yasin",
                "Shams ud-Din | shamsuddin",
                "Ţ̷e̷s̷t Person | test person"
            })
    void personsOfAnyScriptAreReadInLatinLetters(String received, String words) {
        assertThat(reader.read(received, true).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stripe Limited Liability Company | stripe llc",
                "Faberlic Europe Sp. z o.o. | faberlic europe spzoo",
                "Fund XII L.P. | fund 12 lp",
                "Brigade Forty | brigade 40",
                "Brigade Fourty-four | brigade 44",
                "Firsst East Export Bank | 1 east export bank",
                "Jaish-i-Mohammed | jaish i mohammed"
            })
    void legalFormsAndNumeralsOfCompaniesAreMadeOne(String received, String words) {
        assertThat(reader.read(received, false).text()).isEqualTo(words);
    }

    @Test
    void everyStepIsOnRecord() {
        ReadName name = reader.read("Абд аль-Рахман", true);

        assertThat(name.received()).isEqualTo("Абд аль-Рахман");
        assertThat(name.steps()).extracting(Step::step).containsExactly("clean", "latin", "words");
        assertThat(name.steps().get(0).text()).isEqualTo("абд аль рахман");
    }

    @Test
    void particlesTitlesAndLegalFormsMeanNobody() {
        assertThat(reader.read("al bin von Dr.", true).meansSomebody()).isFalse();
        assertThat(reader.read("Ltd GmbH", false).meansSomebody()).isFalse();
    }

    @Test
    void rareWordsWeighMoreThanCommonOnesAndParticlesNextToNothing() {
        ReadName name = reader.read("al Mohammed Ibrahim Sokolnikov", true);

        assertThat(name.tokens()).extracting(Token::weight).isSorted();
    }

    @Test
    void aNameOfTenThousandCharactersIsCut() {
        assertThat(reader.read("x y ".repeat(2500), true).tokens()).hasSizeLessThanOrEqualTo(NameReader.MOST_TOKENS);
    }
}
