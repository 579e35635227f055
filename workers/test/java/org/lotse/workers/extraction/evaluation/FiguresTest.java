package org.lotse.workers.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.Reason;

class FiguresTest {

    @Test
    void medianAndPercentileAreDurationsThatWereMeasured() {
        Durations durations = new Durations();
        for (int millis = 20; millis >= 1; millis--) {
            durations.add(millis * 1_000_000L);
        }

        assertThat(durations.median()).isEqualTo(10);
        assertThat(durations.p95()).isEqualTo(19);
        assertThat(durations.atShare(1)).isEqualTo(20);
    }

    @Test
    void withoutADurationThereIsNothingToWaitFor() {
        assertThat(new Durations().median()).isZero();
    }

    @Test
    void aMissedTargetIsMarkedAndCounted() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Report report = new Report(new PrintStream(text, true, StandardCharsets.UTF_8));

        report.share("held", 0.95, 0.95);
        report.atMost("too many", 2, 1);

        String[] lines = text.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(lines[0]).contains("95.0 %").doesNotContain("MISSED");
        assertThat(lines[1]).contains("MISSED");
        assertThat(report.missed()).isEqualTo(1);
    }

    @Test
    void anAnswerWithoutContentAndReasonIsUnclassified() {
        BrokenMeasure measure = new BrokenMeasure();

        measure.add("blank.pdf", Readings.ofText(Map.of(), "", Reason.NO_TEXT));
        measure.add("whole.pdf", Readings.ofText(Map.of(), "text"));
        measure.add("silent.pdf", Readings.ofText(Map.of(), " "));

        assertThat(measure.unclassified()).isEqualTo(1);
    }

    @Test
    void picturesAreGroupedByTheWordsOfTheirTags() {
        assertThat(Groups.of("low-res;check digits invalid"))
                .containsExactly("check digits wrong on the document", "low-res");
        assertThat(Groups.of("EXIF orientation 5; watermark noise")).containsExactly("turned");
        assertThat(Groups.of("LOW_RES")).containsExactly("low-res");
        assertThat(Groups.of("MRV-A tilted")).containsExactly("perspective");
        assertThat(Groups.of("something else")).containsExactly("other");
    }
}
