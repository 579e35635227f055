package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.workers.screening.match.Names.persons;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nurullahnuri Petrenko | Nurullah Nuri Petrenko | nurullahnuri=nurullah nuri, petrenko=petrenko",
                "김수길 | Su Gil Kim | kim=kim, su-kil=su gil",
                "Sok Hwa Hwang | Hwang Sokhwa | sok hwa=sokhwa, hwang=hwang",
                "Choln Am Kim | Chol Nam Kim | choln am=chol nam, kim=kim",
                "Van Der Bilt Petrenko | Vanderbilt Petrenko | van der bilt=vanderbilt, petrenko=petrenko",
                "Petrenko Abul Aziz | Abdul Aziz Petrenko | petrenko=petrenko, abul aziz=abdulaziz",
                "Dr Ivan Petrenko | Drivan Petrenko | ivan=drivan, petrenko=petrenko",
                "Ivan Ivan Petrenko | Ivan Petrenko | ivan=ivan, petrenko=petrenko",
                "Zhenya Maksim Zhenia | Zhenia Maxim | maksim=maxim, zhenia=zhenia"
            })
    void wordsFindTheirPartners(String query, String entry, String pairs) {
        assertThat(paired(query, entry)).containsExactlyInAnyOrder(pairs.split(", "));
    }

    @Test
    void theCostsShownAreWhatTheNameLacks() {
        List<TokenPair> tokens = TokenCosts.of(persons("Wiktor Sokolnikov Junior Roe", "Victor Sokolnikov Petrenko"));

        assertThat(tokens)
                .extracting(TokenPair::operation)
                .containsExactly(
                        Operation.EQUIVALENT, Operation.EXACT, Operation.EXTRA, Operation.EXTRA, Operation.MISSING);
        assertThat(tokens).extracting(TokenPair::query).containsExactly("wiktor", "sokolnikov", "junior", "roe", "");
        assertThat(tokens).extracting(TokenPair::entry).containsExactly("victor", "sokolnikov", "", "", "petrenko");
        assertThat(tokens.get(1).cost()).isZero();
        assertThat(tokens.get(0).weight()).isEqualTo(0.8);
        assertThat(tokens.get(4).weight()).isEqualTo(1.0);
        assertThat(tokens.get(4).cost()).isGreaterThan(tokens.get(2).cost());
        assertThat(sum(tokens))
                .isEqualTo(10_000 - Names.score("Wiktor Sokolnikov Junior Roe", "Victor Sokolnikov Petrenko"));
    }

    @Test
    void theOperationSaysWhatPartsTheWords() {
        assertThat(operation("Sokolnikov", "Sokolnikov")).isEqualTo(Operation.EXACT);
        assertThat(operation("Viktor", "Victor")).isEqualTo(Operation.EQUIVALENT);
        assertThat(operation("Sokolnikow", "Sokolnikov")).isEqualTo(Operation.EQUIVALENT);
        assertThat(operation("Sokolnikvo", "Sokolnikov")).isEqualTo(Operation.TYPO);
        assertThat(operation("Petrenka", "Petrenkou")).isEqualTo(Operation.PHONETIC);
        assertThat(operation("P", "Petrenko")).isEqualTo(Operation.INITIAL);
        assertThat(operation("Abdulsabur", "Sabur")).isEqualTo(Operation.EQUIVALENT);
        assertThat(operation("Choln Am", "Chol Nam")).isEqualTo(Operation.TYPO);
        assertThat(operation("Sok Hwa", "Sokhwa")).isEqualTo(Operation.EQUIVALENT);
    }

    private static Operation operation(String query, String entry) {
        return TokenCosts.of(persons(query, entry)).get(0).operation();
    }

    private static long sum(List<TokenPair> tokens) {
        return tokens.stream()
                .mapToLong(pair -> Math.round(pair.cost() * 10_000))
                .sum();
    }

    private static List<String> paired(String query, String entry) {
        Alignment alignment = persons(query, entry);
        return alignment.pairs().stream()
                .map(pair -> alignment.query().text(pair.query()) + "="
                        + alignment.entry().text(pair.entry()))
                .toList();
    }
}
