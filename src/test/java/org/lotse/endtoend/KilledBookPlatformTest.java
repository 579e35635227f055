package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.portfolio.ManyClients;
import org.springframework.http.HttpStatusCode;

/** A platform dies, its workers with it, while it screens the book. */
@Tag("end-to-end")
@Tag("whole-book")
class KilledBookPlatformTest {

    private static final int CLIENTS = 30_000;
    private static final String[] SETTINGS = {
        "--lotse.portfolio.partition-size=1000",
        "--lotse.portfolio.look-every=500ms",
        "--lotse.portfolio.daily=" + ScreenedBook.HARDLY_EVER
    };

    @TempDir
    private Path home;

    @Test
    void theRunGoesOnWhereItWasWhenThePlatformIsBack() throws Exception {
        try (SeparatePlatform platform = SeparatePlatform.start(home, SETTINGS)) {
            Books books = platform.books();
            ScreenedBook book = new ScreenedBook(books.database());
            book.awaitListsInForce(2);
            ManyClients clients = new ManyClients(7);
            clients.become(books.database(), clients.anybody(CLIENTS));
            assertThat(ask(platform.bank()).is2xxSuccessful()).isTrue();
            Patience.until("some of the book is screened").until(() -> book.partitionsDone() > 0);
            platform.kill();
        }

        try (SeparatePlatform platform = SeparatePlatform.start(home, SETTINGS)) {
            ScreenedBook book = new ScreenedBook(platform.books().database());
            book.awaitFinishedFor("otto");
            book.assertEverybodyScreenedOnce(CLIENTS);
        }
    }

    private static HttpStatusCode ask(Bank bank) {
        return bank.as("otto")
                .post()
                .uri("/api/screening-runs")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode();
    }
}
