package org.lotse.workers.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.DocumentReader;
import org.lotse.workers.extraction.Readers;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.specimen.Condition;
import org.lotse.workers.extraction.specimen.SyntheticFolder;
import org.lotse.workers.extraction.specimen.SyntheticPicture;
import org.lotse.workers.extraction.specimen.SyntheticSet;

/**
 * How many zones are read exactly from photographs of specimens that we draw ourselves, by condition. Not part of the
 * build: {@code mvn -pl workers test -Dtest=SyntheticBenchmark}; {@code -Dpictures=N} takes N of each condition instead
 * of 400, {@code -Dinto=DIR} keeps the pictures for {@code evaluate-documents}, {@code -Dseed=S} draws others.
 */
class SyntheticBenchmark {

    private static final int PROCESSES = 2;
    private static final int MISSES_SHOWN = 70;

    private final int pictures = Integer.getInteger("pictures", 400);
    private final SyntheticSet set = new SyntheticSet(Long.getLong("seed", 20261126));
    private final String into = System.getProperty("into");
    private final SyntheticFolder folder = into == null ? null : new SyntheticFolder(Path.of(into));
    private final IdentityMeasure measure = new IdentityMeasure(LocalDate.now(Readers.CLOCK));

    @Test
    void zonesAreReadExactlyUnderEveryCondition() throws Exception {
        readAll();

        Report report = new Report(System.out);
        measure.missed().stream().limit(MISSES_SHOWN).forEach(report::line);
        report.heading("Synthetic pictures, %d of each condition: zones with all lines exact".formatted(pictures));
        for (Condition condition : Condition.values()) {
            Tally tally = measure.group(condition.name());
            report.share(condition.name(), tally.exact(), condition.target());
            report.figure(
                    "  accepted: wrong number, date, nationality · name",
                    "%d: %d · %d".formatted(tally.accepted(), tally.wrong(), tally.wrongName()));
        }
        report.figure("fields right", Report.percent(measure.all().right()));
        report.figure("accepted without a person", String.valueOf(measure.all().accepted()));
        report.atMost(
                "accepted but wrong: number, dates, nationality", measure.all().wrong(), 0);
        report.atMost("accepted but wrong: name", measure.all().wrongName(), 1);
        assertThat(report.missed()).as("targets missed").isZero();
    }

    private void readAll() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(PROCESSES);
        try (ChildPool processes = new ChildPool(Readers.HOME, PROCESSES, 200, "160m")) {
            DocumentReader reader = Readers.reader(processes, Duration.ofSeconds(60));
            List<Callable<Judgement>> work = new ArrayList<>();
            for (int number = 0; number < pictures; number++) {
                for (Condition condition : Condition.values()) {
                    int which = number;
                    work.add(() -> read(reader, set.picture(condition, which)));
                }
            }
            for (Future<Judgement> judged : hands.invokeAll(work)) {
                judged.get();
            }
        } finally {
            hands.shutdownNow();
        }
        if (folder != null) {
            folder.finish();
        }
    }

    private Judgement read(DocumentReader reader, SyntheticPicture picture) throws IOException, InterruptedException {
        if (folder != null) {
            folder.add(picture);
        }
        return measure.add(
                picture.file(),
                picture.zone().lines(),
                List.of(picture.condition().name()),
                reader.read(picture.file(), Expectation.IDENTITY, picture.jpeg())
                        .reading());
    }
}
