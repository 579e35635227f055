package org.lotse.workers.extraction.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.DocumentReader;
import org.lotse.workers.extraction.Readers;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Reason;

class ClamdTest {

    private static final byte[] LARGE = new byte[200_000];
    private static final byte[] HARMFUL = "%PDF-1.7 harmful".getBytes(StandardCharsets.US_ASCII);

    static {
        Arrays.fill(LARGE, (byte) 7);
    }

    @Test
    void aFileArrivesWholeAndIsClear() throws Exception {
        try (ClamdStandIn daemon =
                new ClamdStandIn(content -> Arrays.equals(content, LARGE) ? "stream: OK" : "stream: Cut FOUND")) {
            assertThat(Clamd.at(daemon.address()).infected(LARGE)).isFalse();
        }
    }

    @Test
    void aHarmfulFileIsRefusedBeforeAnythingOpensIt() throws Exception {
        try (ClamdStandIn daemon = new ClamdStandIn(content -> "stream: Win.Test.EICAR_HDB-1 FOUND")) {
            DocumentReader reader = Readers.scanning(daemon.address());

            assertThat(reader.read("bill.pdf", Expectation.ADDRESS, HARMFUL)
                            .reading()
                            .reasons())
                    .containsExactly(Reason.INFECTED);
        }
    }

    @Test
    void aScannerThatFailsOrIsAwayLetsNothingPass() throws Exception {
        ClamdStandIn daemon = new ClamdStandIn(content -> "INSTREAM size limit exceeded. ERROR");
        try (daemon) {
            assertThatThrownBy(() -> Clamd.at(daemon.address()).infected(LARGE)).isInstanceOf(IOException.class);
        }

        assertThatThrownBy(() -> Readers.scanning(daemon.address()).read("bill.pdf", Expectation.ADDRESS, HARMFUL))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anAddressIsAHostAndAPort() {
        assertThat(Clamd.at("scanner.internal:3310")).isEqualTo(new Clamd("scanner.internal", 3310));
        assertThatThrownBy(() -> Clamd.at("scanner")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Clamd.at("http://scanner:3310")).isInstanceOf(IllegalArgumentException.class);
    }
}
