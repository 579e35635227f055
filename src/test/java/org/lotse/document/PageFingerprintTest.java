package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.kernel.RuleBroken;

class PageFingerprintTest {

    private final Random random = new Random(7);

    @Test
    void hexDigitsAreReadFromTheHighestDown() {
        PageFingerprint fingerprint = PageFingerprint.of("ffee000000010002");

        assertThat(fingerprint.band(0)).isEqualTo(0xffee);
        assertThat(fingerprint.band(1)).isZero();
        assertThat(fingerprint.band(2)).isEqualTo(1);
        assertThat(fingerprint.band(3)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ffee00000001000", "FFEE000000010002", "ffee00000001000g", "ffee0000000100021"})
    void anythingElseIsNoFingerprint(String text) {
        assertThatThrownBy(() -> PageFingerprint.of(text)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000", "ffffffffffffffff", "0000000000000103", "fffffffffffffffe"})
    void anEmptyPageIsLikeEveryOther(String hex) {
        assertThat(PageFingerprint.of(hex).tells()).isFalse();
    }

    @Test
    void ofTwoThatDifferInSevenBitsOrFewerSomeBandIsAround() {
        for (int trial = 0; trial < 20_000; trial++) {
            PageFingerprint one = new PageFingerprint(random.nextLong());
            PageFingerprint other = flipped(one, 7);

            assertThat(sharesABand(one, other)).isTrue();
        }
    }

    @Test
    void eightBitsCanEscapeEveryBand() {
        PageFingerprint one = PageFingerprint.of("5a5a5a5a5a5a5a5a");
        PageFingerprint other = new PageFingerprint(one.bits() ^ 0x0003_0003_0003_0003L);

        assertThat(one.distance(other)).isEqualTo(8);
        assertThat(sharesABand(one, other)).isFalse();
    }

    private PageFingerprint flipped(PageFingerprint one, int bits) {
        long changed = one.bits();
        while (Long.bitCount(changed ^ one.bits()) < bits) {
            changed ^= 1L << random.nextInt(Long.SIZE);
        }
        return new PageFingerprint(changed);
    }

    private static boolean sharesABand(PageFingerprint one, PageFingerprint other) {
        for (int band = 0; band < PageFingerprint.BANDS; band++) {
            if (one.around(band).contains(other.band(band))) {
                return true;
            }
        }
        return false;
    }
}
