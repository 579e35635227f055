package org.lotse.workers.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.Documents;
import org.lotse.workers.extraction.PlainPdf;
import org.lotse.workers.extraction.reading.Limits;

class RevisionsTest {

    private static final byte[] BILL = Documents.pdf(1, PDRectangle.A4, "A bill as its sender's program wrote it");

    @Test
    void aFileWrittenOnceIsAsItWasMade() throws Exception {
        assertThat(edited(BILL)).isFalse();
    }

    @Test
    void aFileThatAnotherProgramAddedToIsEdited() throws Exception {
        assertThat(edited(appended(document -> {
                    document.getDocumentInformation().setProducer("Another program");
                })))
                .isTrue();
    }

    @Test
    void aFileThatNamesALaterDayIsEdited() throws Exception {
        Calendar later = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        later.setTimeInMillis(1_780_000_000_000L);

        assertThat(edited(appended(document -> document.getDocumentInformation().setModificationDate(later))))
                .isTrue();
    }

    @Test
    void aFileThatOnlyGrewSaysNothing() throws Exception {
        assertThat(edited(appended(document -> {}))).isFalse();
    }

    @Test
    void aFileFromAnOnlineEditorIsEdited() throws Exception {
        byte[] file = PlainPdf.page("", "", "A bill")
                .object("<< /Producer (iLovePDF) >>")
                .bytes("/Info 6 0 R");

        assertThat(edited(file)).isTrue();
    }

    @Test
    void aSignatureMayBeAppended() throws Exception {
        byte[] signed = appended(document -> {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature, content -> new byte[] {0x30, 0});
            document.getDocumentInformation().setProducer("A signing program");
        });

        assertThat(edited(signed)).isFalse();
    }

    @Test
    void aFileForQuickViewEndsTwice() throws Exception {
        byte[] twice = appended(document -> document.getDocumentInformation().setProducer("Another program"));

        assertThat(edited(withComment("%/Linearized 1\n", twice))).isFalse();
        assertThat(edited(withComment("%/Other word 1\n", twice))).isTrue();
    }

    private static byte[] withComment(String comment, byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int line = text.indexOf('\n') + 1;
        return (text.substring(0, line) + comment + text.substring(line)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bill with something appended, as programs do that leave the original as it is. */
    private static byte[] appended(Change change) throws Exception {
        try (PDDocument document = Loader.loadPDF(BILL);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocument().getTrailer().setItem(COSName.INFO, document.getDocumentInformation());
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            change.on(document);
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static boolean edited(byte[] content) throws Exception {
        try (PdfDocument document = PdfDocument.open(content, new Limits(50, 40_000_000, 20_000_000, 5))) {
            return document.edited();
        }
    }

    /** What somebody does to a document. */
    private interface Change {
        void on(PDDocument document) throws Exception;
    }
}
