package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.lotse.workers.screening.match.Names.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private final Likeness likeness = new Likeness();

    @ParameterizedTest
    @CsvSource({
        "sokolnikov, sokolnikov, 1",
        "alexander, oleksandr, 0.97",
        "sokolnikow, sokolnikov, 0.96",
        "zub, zoub, 0.9",
        "abdulsabur, sabur, 0.85",
        "p, petrenko, 0.7",
        "p, q, 0",
        "alexander, viktor, 0",
        "li, il, 0.6",
        "ku, kyu, 0.6",
        "zok, zak, 0.55",
        "faiz, afiz, 0.805",
        "chevron, chevon, 0.86",
        "petrenko, sokolnikov, 0",
        "김, kim, 1",
        "정은, 종은, 0",
        "리, 이, 0.97",
        "미영, myong, 0",
        "عبدول, petrenko, 0"
    })
    void wordsAreAsLikeAsTheirSpellingSays(String a, String b, double alike) {
        assertThat(likeness.between(word(a), word(b))).isEqualTo(alike, offset(0.01));
        assertThat(likeness.between(word(b), word(a))).isEqualTo(alike, offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"زرقاوي, zarqawi, 0.9", "سم, sam, 0.8", "کرم, karam, 0.92"})
    void theFewerLettersAreWrittenTheLessTheyProve(String bare, String full, double most) {
        assertThat(likeness.between(word(bare), word(full))).isBetween(most - 0.06, most + 0.06);
    }

    @Test
    void patronymicsAreToldByWhatDiffersInThem() {
        double names = likeness.between(word("barakho"), word("barkhano"));
        double patronymics = likeness.between(word("barakhoevich"), word("barkhanoevich"));

        assertThat(patronymics).isLessThan(names + 0.15);
    }
}
