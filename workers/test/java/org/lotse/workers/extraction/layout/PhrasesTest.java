package org.lotse.workers.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = new Phrases(List.of("Datum", "*rechnungsdatum", "Date d'émission", "日期"));

    @Test
    void wordsStandAloneUnlessTheyAreOpen() {
        assertThat(phrases.standIn(Fold.of("Datum: 1.2.2026"))).isTrue();
        assertThat(phrases.standIn(Fold.of("Datumsgrenze"))).isFalse();
        assertThat(phrases.standIn(Fold.of("Schlussrechnungsdatum"))).isTrue();
    }

    @Test
    void accentsCapitalsAndKindsOfApostrophesDoNotMatter() {
        assertThat(phrases.standIn(Fold.of("DATE D’EMISSION"))).isTrue();
    }

    @Test
    void chineseNeedsNoBlanks() {
        assertThat(phrases.standIn(Fold.of("开票日期：2026年"))).isTrue();
    }

    @Test
    void levelledTextKeepsEveryCharacterInItsPlace() {
        String text = "Straße № ½ ﬁx 日期 Żółć 😀";

        assertThat(Fold.of(text)).hasSameSizeAs(text);
    }
}
