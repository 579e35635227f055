package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.audit.TrailAudit;

/** Workers are programs of their own here, and one of them dies over its work. */
@Tag("end-to-end")
class KilledWorkerTest {

    private static final String PASSWORD = "--lotse.workers.platform.password=known-to-both";

    @TempDir
    private Path home;

    @TempDir
    private Path homeOfTheWorkers;

    private final int smtpPort = SeparatePlatform.freePort();

    @Test
    void anotherWorkerTakesOverAndNothingHappensTwice() throws IOException {
        try (SeparatePlatform platform = SeparatePlatform.start(
                home, "--lotse.workers.embedded=false", PASSWORD, "--lotse.postroom.smtp-port=" + smtpPort)) {
            platform.bank().receivesSample("agrees");
            Books books = platform.books();
            String caseId = books.newestCase();

            try (Program first = worker(platform.bank())) {
                Patience.until("a document is being read").until(() -> books.isBeingRead(caseId));
                first.kill();
            }
            assertThat(books.isBeingRead(caseId))
                    .as("the lock outlives its worker")
                    .isTrue();
            try (Program second = worker(platform.bank())) {
                books.awaitStatus(caseId, "ACTIVE");
                books.assertWelcomedOnce(caseId, new Post(home), "annika.moeller@example.org");
                assertThat(second.runs()).isTrue();
            }
            assertThat(TrailAudit.of(books.database()).holds()).isTrue();
        }
    }

    private Program worker(Bank bank) throws IOException {
        return Program.workers(Stream.of(
                        "lotse.home=" + homeOfTheWorkers,
                        "lotse.workers.platform.url=" + bank.url(),
                        "lotse.workers.platform.username=lotse-workers",
                        "lotse.workers.notification.smtp.host=127.0.0.1",
                        "lotse.workers.notification.smtp.port=" + smtpPort,
                        "lotse.workers.notification.letters=" + home.resolve("letters"),
                        PASSWORD.substring(2))
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
    }
}
