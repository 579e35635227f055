package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
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

    private static final String SENTENCE = "A sentence that is long enough to be taken for text";

    /** Of four bombs, each may end a process twice. */
    private static final int MOST_LOST = 8;

    private static ChildPool processes;
    private static DocumentReader reader;

    @BeforeAll
    static void start() {
        processes = new ChildPool(Readers.HOME, 1, 200, "160m");
        reader = Readers.reader(processes, Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        assertThat(processes.lost())
                .as("no file but a bomb brought its process down")
                .isLessThanOrEqualTo(MOST_LOST);
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

    @Test
    void aTiffOfSixtyPages() throws Exception {
        BufferedImage page = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        BufferedImage[] pages = new BufferedImage[60];
        Arrays.fill(pages, page);

        refused("scan.tiff", Pictures.written("tiff", Pictures.compressed("LZW"), pages), Reason.TOO_MANY_PAGES);
    }

    @Test
    void aTiffOfThreePagesShowsThree() throws Exception {
        BufferedImage page = drawn();

        shown("scan.tiff", Pictures.written("tiff", Pictures.compressed("Deflate"), page, page, page), 3);
    }

    @Test
    void aJpegInPrintersColoursIsShown() throws Exception {
        shown("photo.jpg", Inks.jpeg(drawn()), 1);
    }

    @Test
    void aPngOfSixteenBitsIsShown() throws Exception {
        BufferedImage deep = Pictures.as(BufferedImage.TYPE_USHORT_GRAY, drawn());

        shown("scan.png", Documents.encoded(deep, "png"), 1);
    }

    @Test
    void anAnimatedGifIsAKindWeDoNotOpen() throws Exception {
        byte[] gif = Pictures.written("gif", how -> {}, drawn(), drawn());

        refused("film.gif", gif, Reason.UNSUPPORTED_TYPE);
        refused("film.png", gif, Reason.TYPE_MISMATCH);
    }

    @Test
    void aWebPIsShownAndOfAnAnimatedOneAtMostItsFirstPicture() throws Exception {
        shown("photo.webp", WebP.still(drawn()), 1);

        Reading film = read("film.webp", WebP.animated(drawn(), 3));
        assertThat(film.pages()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatAPdfWouldRunOrCarriesIsLeftAloneAndItsTextRead() throws Exception {
        String script = "/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1/'\\)) >>";
        String launch = "/OpenAction << /S /Launch /F (/bin/sh) >>";

        assertThat(read("bill.pdf", PlainPdf.page(script, "", SENTENCE).bytes()).text())
                .isEqualTo(SENTENCE);
        assertThat(read("bill.pdf", PlainPdf.page(launch, "", SENTENCE).bytes()).text())
                .isEqualTo(SENTENCE);
        assertThat(read("bill.pdf", withAttachment()).text()).isEqualTo(SENTENCE);
        assertThat(read("form.pdf", withXfa()).text()).isEqualTo(SENTENCE);
    }

    @Test
    void filesOfTwoKindsAreReadAsWhatTheyBeginWith() throws Exception {
        byte[] pdf = PlainPdf.page("", "", SENTENCE).bytes();
        byte[] jpeg = Documents.picture("jpeg");

        assertThat(read("bill.pdf", joined(pdf, Documents.zip())).text()).isEqualTo(SENTENCE);
        assertThat(read("bill.pdf", joined(pdf, jpeg)).text()).isEqualTo(SENTENCE);
        shown("photo.jpg", joined(jpeg, pdf), 1);
        refused("bill.pdf", joined(jpeg, pdf), Reason.TYPE_MISMATCH);
        refused("bill.pdf", joined(Documents.zip(), pdf), Reason.TYPE_MISMATCH);
    }

    @Test
    void aPageTreeThatLeadsBackToItself() throws Exception {
        byte[] loop = new PlainPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 2 >>")
                .object("<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1 >>")
                .bytes();

        refused("bill.pdf", loop, Reason.DAMAGED);
    }

    @Test
    void aContentStreamThatUnpacksToAQuarterOfAGigabyte() throws Exception {
        byte[] bomb = new PlainPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>")
                        .stream("/Filter [/FlateDecode /FlateDecode]", Bombs.deflated(Bombs.deflatedZeros(1 << 28)))
                        .bytes();

        answered("bill.pdf", bomb);
    }

    @Test
    void aPngWhoseRowsNeverEnd() throws Exception {
        answered("photo.png", Documents.png(6000, 6000, Bombs.deflatedZeros(1 << 28)));
    }

    @Test
    void aTiffOfOneColourAsLargeAsAllowed() throws Exception {
        BufferedImage large = new BufferedImage(6300, 6300, BufferedImage.TYPE_BYTE_BINARY);

        answered("scan.tiff", Pictures.written("tiff", Pictures.compressed("Deflate"), large));
    }

    @Test
    void aProgressiveJpegAsLargeAsAllowed() throws Exception {
        BufferedImage large = new BufferedImage(6300, 6300, BufferedImage.TYPE_BYTE_GRAY);

        answered("photo.jpg", Pictures.written("jpeg", Pictures::progressive, large));
    }

    private static byte[] withAttachment() {
        return PlainPdf.page("/Names << /EmbeddedFiles << /Names [(evil.exe) 6 0 R] >> >>", "", SENTENCE)
                .object("<< /Type /Filespec /F (evil.exe) /EF << /F 7 0 R >> >>")
                .stream("/Type /EmbeddedFile", new byte[] {'M', 'Z', 0, 0})
                .bytes();
    }

    /** A form whose description asks for a file of this machine. */
    private static byte[] withXfa() {
        String form = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xdp:xdp>&e;</xdp:xdp>";
        return PlainPdf.page("/AcroForm << /Fields [] /XFA 6 0 R >>", "", SENTENCE).stream(
                        "", form.getBytes(StandardCharsets.US_ASCII))
                .bytes();
    }

    private static BufferedImage drawn() {
        return Documents.decoded(Documents.picture("png"));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void shown(String name, byte[] content, int pages) throws Exception {
        assertThat(read(name, content).pages()).hasSize(pages);
    }

    /** Read or refused, but with reasons: more is not asked of such a file. */
    private static void answered(String name, byte[] content) throws Exception {
        Reading reading = read(name, content);

        assertThat(reading.verdict() == Verdict.READABLE || !reading.reasons().isEmpty())
                .isTrue();
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
