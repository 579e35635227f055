package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.audit.TrailAudit;
import org.lotse.portfolio.ManyClients;
import org.lotse.portfolio.ManyClients.Person;

/** The nightly run over a large book, in which a worker dies and is started again. */
@Tag("end-to-end")
@Tag("whole-book")
class KilledBookWorkerTest {

    private static final long SEED = 11;
    private static final int CLIENTS = 100_000;
    private static final String PASSWORD = "--lotse.workers.platform.password=known-to-both";

    /** Invented people of the sample list, as a bank may have written them down. */
    private static final List<Person> LISTED = List.of(
            new Person("Viktor", "Sokolnikow", LocalDate.of(1968, 3, 14)),
            new Person("Виктор", "Сокольников", LocalDate.of(1968, 3, 14)),
            new Person("يرقوب صفوان", "المرزقاني", LocalDate.of(1974, 5, 1)));

    @TempDir
    private Path home;

    @TempDir
    private Path homeOfTheWorkers;

    @TempDir
    private Path lists;

    @Test
    void everybodyIsScreenedOnceAlthoughAWorkerIsKilledInTheMiddle() throws Exception {
        try (SeparatePlatform platform = SeparatePlatform.start(
                home,
                "--lotse.workers.embedded=false",
                PASSWORD,
                "--lotse.portfolio.partition-size=2000",
                "--lotse.portfolio.look-every=500ms",
                "--lotse.portfolio.daily=" + ScreenedBook.HARDLY_EVER)) {
            oneList();
            Books books = platform.books();
            becomeClients(books);
            ScreenedBook book = new ScreenedBook(books.database());

            try (Program first = worker(platform.bank(), "first");
                    Program second = worker(platform.bank(), "second")) {
                Patience.until("both are screening")
                        .until(() -> book.workersAtIt().size() == 2);
                first.kill();
                assertThat(book.partitionsDone()).isLessThan(CLIENTS / 2000);
                try (Program again = worker(platform.bank(), "first")) {
                    book.awaitFinished(1);
                    assertThat(second.runs()).isTrue();
                    assertThat(again.runs()).isTrue();
                }
            }
            book.assertEverybodyScreenedOnce(CLIENTS);
            assertThat(book.namesHit())
                    .containsExactlyInAnyOrderElementsOf(
                            LISTED.stream().map(Person::family).toList());
            assertThat(book.announcements()).containsOnly(1L).hasSize(LISTED.size());
            assertThat(book.workersThatScreened()).hasSizeGreaterThan(1);
            assertThat(TrailAudit.of(books.database()).holds()).isTrue();
        }
    }

    /** Two would come into force one after the other, and the second be a change with a run of its own. */
    private void oneList() throws IOException {
        try (InputStream sample =
                ClassLoader.getSystemResourceAsStream("org/lotse/workers/screening/lists/un/consolidated.xml")) {
            Files.copy(sample, lists.resolve("consolidated.xml"));
        }
    }

    private static void becomeClients(Books books) throws Exception {
        ManyClients clients = new ManyClients(SEED);
        List<Person> all = new ArrayList<>(clients.anybody(CLIENTS - LISTED.size()));
        all.addAll(LISTED);
        Collections.shuffle(all, new Random(SEED));
        clients.become(books.database(), all);
    }

    private Program worker(Bank bank, String name) throws IOException {
        return Program.workers(Stream.of(
                        "lotse.home=" + homeOfTheWorkers.resolve(name),
                        "lotse.workers.screening.lists=" + lists,
                        "lotse.workers.platform.url=" + bank.url(),
                        "lotse.workers.platform.username=lotse-workers",
                        "lotse.workers.notification.smtp.host=127.0.0.1",
                        "lotse.workers.notification.smtp.port=" + SeparatePlatform.freePort(),
                        PASSWORD.substring(2))
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
    }
}
