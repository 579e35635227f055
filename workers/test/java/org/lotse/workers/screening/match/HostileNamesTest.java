package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.workers.screening.list.EntryType;

class HostileNamesTest {

    private static final long SEED = 4711;
    private static final long WORST_CASE_MILLIS = 50;
    private static final Matcher MATCHER = new Matcher(SampleLists.ALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "al bin von der",
                "Dr. Prof. Mr.",
                "\u0000\u0007\u001b[31m",
                "😀🎉👩‍👩‍👧",
                "\uD800",
                "‮‭⁦",
                ".....",
                "12345",
                "'; drop table party; --",
                "<script>alert(1)</script>",
                "𝔙𝔦𝔨𝔱𝔬𝔯",
                "\uFEFF\u200B",
                "ﷺ",
                "ʼʼʼ",
                "Ⅷ",
                "a\u0301\u0301\u0301\u0301"
            })
    void aStrangeNameGetsAClearAnswer(String name) {
        for (EntryType type : EntryType.values()) {
            assertThat(MATCHER.screen(Query.named(type, name), 0.85, 10).hits()).isEmpty();
        }
    }

    @Test
    void controlCharactersAndDirectionMarksDoNotHideAListedName() {
        String hidden = "\u202eVik\u200btor\u0000 \u2066Sokol\u00adnikov\n";

        assertThat(MATCHER.screen(Query.named(EntryType.PERSON, hidden), 0.85, 10)
                        .hits())
                .extracting(hit -> hit.entry().id())
                .contains("9900001");
    }

    @Test
    void noNameTakesLong() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (String name : hostile(random)) {
            long fastest = LongStream.range(0, 5)
                    .map(round -> processorMillis(name))
                    .min()
                    .getAsLong();

            assertThat(fastest).as("%.40s…", name).isLessThan(WORST_CASE_MILLIS);
        }
    }

    /** Of this thread alone and the fastest of several, because the machine may be busy with other things. */
    private static long processorMillis(String name) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        MATCHER.screen(Query.named(EntryType.PERSON, name), 0.85, 10);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
    }

    private static List<String> hostile(Random random) {
        return List.of(
                "a".repeat(10_000),
                "Viktor ".repeat(1500),
                "a ".repeat(5000),
                "mohammed ali ahmed ".repeat(600),
                "\u0301".repeat(10_000),
                "ﷺ".repeat(10_000),
                "가".repeat(10_000),
                "漢".repeat(10_000),
                "ا".repeat(10_000),
                "'".repeat(10_000),
                "a.".repeat(5000),
                IntStream.range(0, 10_000)
                        .mapToObj(i -> Character.toString(random.nextInt(0x2FFFF)))
                        .collect(Collectors.joining()),
                IntStream.range(0, 2000)
                        .mapToObj(i -> Character.toString('a' + random.nextInt(26)) + (i % 5 == 0 ? " " : ""))
                        .collect(Collectors.joining()));
    }
}
