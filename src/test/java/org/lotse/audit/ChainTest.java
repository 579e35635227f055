package org.lotse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {

    private static final Chain.Content ENTRY = new Chain.Content(7, "case", 1000, "olga", "CaseDecided", "{\"a\":1}");

    @Test
    void theSameEntryAfterTheSameLinkGivesTheSameLink() {
        assertThat(Chain.link(Chain.START, ENTRY))
                .isEqualTo(Chain.link(Chain.START, ENTRY))
                .hasSize(64);
    }

    @Test
    void theSameEntryAfterAnotherLinkGivesAnotherLink() {
        assertThat(Chain.link("1".repeat(64), ENTRY)).isNotEqualTo(Chain.link(Chain.START, ENTRY));
    }

    @ParameterizedTest
    @MethodSource
    void anyChangeOfAnEntryChangesItsLink(Chain.Content changed) {
        assertThat(Chain.link(Chain.START, changed)).isNotEqualTo(Chain.link(Chain.START, ENTRY));
    }

    static Stream<Chain.Content> anyChangeOfAnEntryChangesItsLink() {
        return Stream.of(
                new Chain.Content(8, "case", 1000, "olga", "CaseDecided", "{\"a\":1}"),
                new Chain.Content(7, "cas", 1000, "eolga", "CaseDecided", "{\"a\":1}"),
                new Chain.Content(7, "case", 1001, "olga", "CaseDecided", "{\"a\":1}"),
                new Chain.Content(7, "case", 1000, "oskar", "CaseDecided", "{\"a\":1}"),
                new Chain.Content(7, "case", 1000, "olga", "CaseOpened", "{\"a\":1}"),
                new Chain.Content(7, "case", 1000, "olga", "CaseDecided", "{\"a\":2}"));
    }
}
