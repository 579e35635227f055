package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Verdict;

class HostileFilesTest {

    private static ChildPool processes;
    private static DocumentReader reader;

    @BeforeAll
    static void start() {
        processes = new ChildPool(Readers.HOME, 1, 200, "160m");
        reader = Readers.reader(processes, Duration.ofSeconds(15));
    }

    @AfterAll
    static void stop() {
        assertThat(processes.started()).as("no file brought its process down").isLessThanOrEqualTo(1);
        processes.close();
    }

    @Test
    void anEmptyFile() throws Exception {
        refused("passport.jpg", new byte[0], Reason.EMPTY);
    }

    @Test
    void aFileBeyondTheSizeAllowed() throws Exception {
        refused("scan.pdf", new byte[21 << 20], Reason.TOO_LARGE);
    }

    @Test
    void aJpegCutInTheMiddle() throws Exception {
        refused("photo.jpg", Documents.firstHalf(Documents.picture("jpeg")), Reason.TRUNCATED);
    }

    @Test
    void aPngCutInTheMiddle() throws Exception {
        refused("photo.png", Documents.firstHalf(Documents.picture("png")), Reason.TRUNCATED);
    }

    @Test
    void aPdfCutInTheMiddle() throws Exception {
        byte[] whole = Documents.pdf(1, PDRectangle.A4, "Whole");

        refused("bill.pdf", Documents.firstHalf(whole), Reason.TRUNCATED);
    }

    @Test
    void aZipNamedPdf() throws Exception {
        refused("bill.pdf", Documents.zip(), Reason.TYPE_MISMATCH);
    }

    @Test
    void aPdfNamedPng() throws Exception {
        refused("bill.png", Documents.pdf(1, PDRectangle.A4, "Text"), Reason.TYPE_MISMATCH);
    }

    @Test
    void aKindOfFileWeDoNotOpen() throws Exception {
        refused("letter.docx", Documents.zip(), Reason.UNSUPPORTED_TYPE);
    }

    @Test
    void aHeaderThatPromisesFiveHundredMegapixels() throws Exception {
        refused("photo.png", Documents.promisedPng(25_000, 20_000), Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aPictureWithoutWidth() throws Exception {
        refused("photo.png", Documents.promisedPng(0, 20), Reason.DAMAGED);
    }

    @Test
    void aPdfThatAsksForAPassword() throws Exception {
        refused("bill.pdf", Documents.lockedPdf("secret"), Reason.ENCRYPTED);
    }

    @Test
    void aPdfOfSixHundredPages() throws Exception {
        refused("book.pdf", Documents.pdf(600, PDRectangle.A6, "Page"), Reason.TOO_MANY_PAGES);
    }

    @Test
    void aPdfPageOfFiveMetersIsShownSmall() throws Exception {
        Reading reading = read("poster.pdf", Documents.pdf(1, new PDRectangle(14_400, 14_400), "A very large page"));

        assertThat(reading.pages()).singleElement().satisfies(page -> assertThat(page.width())
                .isLessThanOrEqualTo(1600));
    }

    @Test
    void aFileThatIsNothingBehindItsHeader() throws Exception {
        refused("bill.pdf", "%PDF-1.7\n%%EOF".getBytes(), Reason.DAMAGED);
        refused("photo.tiff", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 9, 9}, Reason.DAMAGED, Reason.TRUNCATED);
        refused("photo.webp", "RIFF\4\0\0\0WEBP".getBytes(), Reason.DAMAGED, Reason.TRUNCATED);
    }

    private static void refused(String name, byte[] content, Reason... reasons) throws Exception {
        Reading reading = read(name, content);

        assertThat(reading.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(reading.reasons()).hasSize(1).isSubsetOf(reasons);
    }

    private static Reading read(String name, byte[] content) throws Exception {
        return reader.read(name, Expectation.OTHER, content).reading();
    }
}
