package org.lotse.workers.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.Documents;
import org.lotse.workers.extraction.Readers;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Limits;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reason;

class ChildPoolTest {

    private static final byte[] LETTER = Documents.pdf(1, PDRectangle.A4, "A letter with enough letters to be read");
    private static final byte[] BOOK = Documents.pdf(25, PDRectangle.A4, "A page with enough letters to be read");

    private final ChildPool pool = new ChildPool(Readers.HOME, 1, 2, "160m");

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void aProcessIsKeptAndReplacedAfterItsShareOfDocuments() throws Exception {
        for (int document = 0; document < 3; document++) {
            assertThat(pool.read(order(15_000), LETTER).reading().text()).startsWith("A letter");
        }

        assertThat(pool.started()).isEqualTo(2);
    }

    @Test
    void aDocumentThatTakesTooLongIsGivenUpAndTheNextIsRead() throws Exception {
        pool.read(order(15_000), LETTER);

        ReadDocument late = pool.read(order(1), BOOK);
        ReadDocument next = pool.read(order(15_000), LETTER);

        assertThat(late.reading().reasons()).containsExactly(Reason.TIMED_OUT);
        assertThat(next.reading().text()).startsWith("A letter");
    }

    @Test
    void aDocumentIsReadAlthoughItsProcessWasKilledInTheMiddle() throws Exception {
        pool.read(order(15_000), LETTER);
        long process = pool.running().get(0);
        CountDownLatch begun = new CountDownLatch(1);

        CompletableFuture<ReadDocument> reading = CompletableFuture.supplyAsync(() -> {
            begun.countDown();
            return read(BOOK);
        });
        begun.await();
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);

        assertThat(reading.get().reading().pages()).hasSize(25);
        assertThat(pool.started()).isEqualTo(2);
    }

    @Test
    void aPictureThatNeedsMoreMemoryThanThereIsCountsAsDamaged() throws Exception {
        ChildPool small = new ChildPool(Readers.HOME, 1, 10, "24m");
        try (small) {
            byte[] large = Documents.picture("png", 5000, 5000);

            assertThat(small.read(order(15_000), large).reading().reasons()).containsExactly(Reason.DAMAGED);
        }
    }

    @Test
    void aProcessThatCannotStartIsAFaultOfTheInstallationAndOfNoDocument() {
        try (ChildPool impossible = new ChildPool(Readers.HOME, 1, 10, "1k")) {
            assertThatThrownBy(() -> impossible.read(order(15_000), LETTER)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aProcessWorksInAFolderOfItsOwnThatGoesWithIt() throws Exception {
        pool.read(order(15_000), LETTER);
        long process = pool.running().get(0);
        Path folder = Path.of("/proc", String.valueOf(process), "cwd").toRealPath();

        assertThat(folder.getFileName().toString()).startsWith("lotse-reading-");
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));

        pool.close();

        assertThat(folder).doesNotExist();
    }

    private ReadDocument read(byte[] content) {
        try {
            return pool.read(order(15_000), content);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Order order(long millis) {
        return new Order(
                "a.pdf",
                Expectation.OTHER,
                LocalDate.of(2026, 11, 21),
                new Limits(50, 40_000_000, 20_000_000, 5),
                true,
                millis);
    }
}
