package org.lotse.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.kernel.CaseId;

class ShareTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0/2", "3/2", "1/0", "-1/2", "a/b", "1/2/3", "12345/20000"})
    void whatIsNoPartOfAWholeIsNoShare(String text) {
        assertThat(Share.read(text)).isEmpty();
    }

    @Test
    void sharesMakeUpTheWholeOrDoNot() {
        assertThat(Share.makeWhole(shares("1/3", "1/3", "1/3"))).isTrue();
        assertThat(Share.makeWhole(shares("1/2", "1/4", "1/8", "1/8"))).isTrue();
        assertThat(Share.makeWhole(shares("1/2", "1/3"))).isFalse();
        assertThat(Share.makeWhole(shares("1/2", "1/2", "1/9999"))).isFalse();
        assertThat(Share.makeWhole(List.of())).isFalse();
    }

    @Test
    void noCentIsLostAndNoneIsMade() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int times = 0; times < 500; times++) {
            int heirs = 1 + random.nextInt(9);
            var amount = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
            var estate = Succession.reported(CaseId.next(), null)
                    .paying(Stream.generate(() -> new Payee("A", null, "", "", "", new Share(1, heirs)))
                            .limit(heirs)
                            .toList());

            assertThat(estate.parts(amount).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(amount);
        }
    }

    private static List<Share> shares(String... texts) {
        return Stream.of(texts).map(text -> Share.read(text).orElseThrow()).toList();
    }
}
