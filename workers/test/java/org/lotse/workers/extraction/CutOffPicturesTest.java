package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.specimen.Condition;
import org.lotse.workers.extraction.specimen.SyntheticSet;

/** A photograph that leaves out an edge of the document is a bad photograph, never a damaged file. */
class CutOffPicturesTest {

    private static final long SEED = 20261126;

    private final DocumentReader reader = Readers.shared();

    @ParameterizedTest
    @CsvSource({
        "CLEAN, 0, 0.95",
        "CLEAN, 1, 0.90",
        "CLEAN, 2, 0.85",
        "CLEAN, 3, 0.80",
        "TURNED, 0, 0.85",
        "TURNED, 1, 0.75",
        "PERSPECTIVE, 0, 0.90",
        "PERSPECTIVE, 2, 0.82",
        "LOW_RES, 1, 0.86",
        "LOW_RES, 3, 0.78"
    })
    void aCutOffPhotographIsNoDamagedFile(Condition condition, int number, double share) throws Exception {
        byte[] whole = new SyntheticSet(SEED).picture(condition, number).jpeg();

        Reading reading = reader.read("cut.png", Expectation.IDENTITY, upper(whole, share))
                .reading();

        assertThat(reading.reasons()).doesNotContain(Reason.DAMAGED, Reason.TIMED_OUT);
        assertThat(reading.pages()).hasSize(1);
    }

    private static byte[] upper(byte[] jpeg, double share) throws Exception {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(jpeg));
        return Documents.encoded(whole.getSubimage(0, 0, whole.getWidth(), (int) (whole.getHeight() * share)), "png");
    }
}
