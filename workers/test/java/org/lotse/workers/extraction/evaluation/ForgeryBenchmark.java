package org.lotse.workers.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.DocumentReader;
import org.lotse.workers.extraction.Readers;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.specimen.Condition;
import org.lotse.workers.extraction.specimen.Forgery;
import org.lotse.workers.extraction.specimen.SyntheticSet;

/**
 * How often print that was forged beside a zone is noticed, and that print which was not is never accused. Not part of the
 * build: {@code mvn -pl workers test -Dtest=ForgeryBenchmark}; {@code -Dpictures=N} takes N of each kind and condition
 * instead of 18, {@code -Dseed=S} draws others.
 */
class ForgeryBenchmark {

    private final int pictures = Integer.getInteger("pictures", 18);
    private final SyntheticSet set = new SyntheticSet(Long.getLong("seed", 5));
    private final DocumentReader reader = Readers.shared();

    @Test
    void genuinePrintIsNeverAccused() throws Exception {
        Report report = new Report(System.out);
        int accused = 0;
        for (Condition condition : Condition.values()) {
            report.heading("%s, %d of each: print said to differ".formatted(condition, pictures));
            for (Forgery forgery : Forgery.values()) {
                int differing = differing(condition, forgery);
                accused += forgery == Forgery.NONE ? differing : 0;
                report.figure(forgery.name(), String.valueOf(differing));
            }
        }
        assertThat(accused).as("genuine print accused").isZero();
    }

    private int differing(Condition condition, Forgery forgery) throws Exception {
        int differing = 0;
        for (int number = 0; number < pictures; number++) {
            byte[] jpeg = set.picture(condition, number, forgery).jpeg();
            boolean differs = reader.read("picture.jpg", Expectation.IDENTITY, jpeg)
                    .reading()
                    .reasons()
                    .contains(Reason.PRINT_DIFFERS);
            differing += differs ? 1 : 0;
        }
        return differing;
    }
}
