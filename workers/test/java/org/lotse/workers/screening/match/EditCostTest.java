package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCostTest {

    private static final int ANY = 10_000;
    private final EditCost edits = new EditCost();

    @ParameterizedTest
    @CsvSource({
        "ivan, ivan, 0",
        "ivan, ivn, 100",
        "ivan, iwan, 100",
        "ivan, iven, 70",
        "ivan, vian, 100",
        "ivan, '', 400",
        "'', ivan, 400"
    })
    void aSlipOfThePenCostsAsMuchWhateverTheLetter(String a, String b, int cost) {
        assertThat(edits.between(a, b, ANY, Prices.WRITTEN)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        "ivan, ivn, 40",
        "ivn, ivan, 40",
        "ivan, iven, 25",
        "ivan, ivin, 40",
        "ivan, ifan, 50",
        "ivan, itan, 100",
        "mina, nima, 140",
        "mahmud, mamud, 35",
        "boris, poris, 60",
        "laura, raula, 160",
        "ab, ba, 80"
    })
    void lettersThatSoundAlikeAreCheapAndVowelsToo(String a, String b, int cost) {
        assertThat(edits.between(a, b, ANY, Prices.SOUNDING)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        "mhmd, muhamad, 15",
        "hsin, husain, 10",
        "nvri, nuri, 8",
        "brviz, parviz, 13",
        "sami, sam, 55",
        "drm, daiarm, 65",
        "salm, salim, 5",
        "nasr, nastr, 100"
    })
    void vowelsThatAScriptLeavesOutAreNearlyFree(String bare, String full, int cost) {
        assertThat(edits.between(bare, full, ANY, Prices.UNVOWELLED)).isEqualTo(cost);
    }

    @Test
    void beyondTheLimitItOnlySaysMore() {
        assertThat(edits.between("sokolov", "kuznetsov", 100, Prices.WRITTEN)).isGreaterThan(100);
        assertThat(edits.between("abcdefgh", "hgfedcba", 100, Prices.WRITTEN)).isEqualTo(EditCost.TOO_MUCH);
        assertThat(edits.between("ivan", "ivn", 100, Prices.WRITTEN)).isEqualTo(100);
    }

    @Test
    void theShortcutNeverSaysTooMuchOfWhatIsWithinTheLimit() {
        Random random = new Random(99);
        for (int i = 0; i < 1_000; i++) {
            String a = word(random);
            String b = word(random);
            for (Prices prices : new Prices[] {Prices.WRITTEN, Prices.SOUNDING, Prices.UNVOWELLED}) {
                int full = edits.between(a, b, ANY, prices);
                assertThat(edits.between(a, b, full, prices)).as(a + " " + b).isEqualTo(full);
            }
        }
    }

    @Test
    void soundsCostTheSameThereAndBack() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String a = word(random);
            String b = word(random);
            assertThat(edits.between(a, b, ANY, Prices.SOUNDING)).isEqualTo(edits.between(b, a, ANY, Prices.SOUNDING));
        }
    }

    @Test
    void wordsLongerThanTheTableAreCut() {
        String longest = "ab".repeat(60);

        assertThat(edits.between(longest, longest + "x", ANY, Prices.SOUNDING)).isZero();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            word.append("aeiouhbpdtgkszmnSCZ".charAt(random.nextInt(19)));
        }
        return word.toString();
    }
}
