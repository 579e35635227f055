package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.audit.TrailAudit;

/** The whole platform dies in the middle of a case and comes back on the same home folder. */
@Tag("end-to-end")
class KilledPlatformTest {

    @TempDir
    private Path home;

    @Test
    void aCaseGoesOnWhereItWasAndNothingHappensTwice() throws IOException {
        String caseId;
        try (SeparatePlatform platform = SeparatePlatform.start(home)) {
            platform.bank().receivesSample("agrees");
            Books books = platform.books();
            caseId = books.newestCase();
            Patience.until("a document is being read").until(() -> books.isBeingRead(caseId));
            platform.kill();
        }

        try (SeparatePlatform platform = SeparatePlatform.start(home)) {
            Books books = platform.books();
            books.awaitStatus(caseId, "ACTIVE");
            books.assertWelcomedOnce(caseId, new Post(home), "annika.moeller@example.org");
            assertThat(TrailAudit.of(books.database()).holds()).isTrue();
        }
    }
}
