package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.kind.TypedPaper;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;

/** Invented papers drawn as files and read by a process as it reads clients' files. */
class PapersInFilesTest {

    private static final String FONTS = "/org/lotse/workers/fonts/";

    private final DocumentReader reader = Readers.shared();

    @Test
    void aRegisterExtractWithATextLayerIsReadWithoutRecognition() throws Exception {
        Reading reading = read("extract.pdf", Expectation.OTHER, pdf("register-hrb-de"));

        assertThat(reading.type()).isEqualTo(DocumentType.REGISTER_EXTRACT);
        assertThat(value(reading, "companyName")).isEqualTo("Möwe & Söhne Schifffahrt GmbH");
        assertThat(value(reading, "registerNumber")).isEqualTo("Amtsgericht Hamburg HRB 123456");
        assertThat(reading.field("representatives").orElseThrow().normalised())
                .isEqualTo("AENNE MOEWE: ALONE; JONAS EMIL BRANDT: ALONE; ERIKA BEISPIEL: PROKURA_JOINTLY");
        assertThat(reading.field("seat").orElseThrow().source()).isEqualTo(Field.Source.TEXT_LAYER);
    }

    @Test
    void aBankStatementWithTheClientsAddressProvesIt() throws Exception {
        Reading reading = read("statement.pdf", Expectation.ADDRESS, pdf("bank-statement-de"));

        assertThat(reading.type()).isEqualTo(DocumentType.BANK_STATEMENT);
        assertThat(value(reading, "street")).isEqualTo("Deichstraße 9");
        assertThat(reading.reasons()).isEmpty();
    }

    @Test
    void aPictureOfAChineseBillIsReadAsChinese() throws Exception {
        Reading reading = read("bill.png", Expectation.ADDRESS, picture("bill-zh", "NotoSansSC-Regular.ttf"));

        assertThat(reading.type()).isEqualTo(DocumentType.PROOF_OF_ADDRESS);
        assertThat(value(reading, "name")).isEqualTo("张伟明");
        assertThat(value(reading, "dateOfIssue")).isEqualTo("2026-10-05");
        assertThat(value(reading, "city")).isEqualTo("浙江省杭州市");
    }

    @Test
    void aPictureOfAFrenchBillKeepsItsAccents() throws Exception {
        Reading reading = read("bill.png", Expectation.ADDRESS, picture("bill-fr", "DejaVuSans.ttf"));

        assertThat(value(reading, "name")).isEqualTo("Élodie MARTIN");
        assertThat(value(reading, "dateOfIssue")).isEqualTo("2026-02-05");
        assertThat(reading.field("total").orElseThrow().normalised()).isEqualTo("173.40");
    }

    private Reading read(String name, Expectation expectation, byte[] content) throws Exception {
        return reader.read(name, expectation, content).reading();
    }

    private static String value(Reading reading, String name) {
        return reading.field(name).map(Field::value).orElse("");
    }

    /** The typed paper on a sheet of A4, in letters of equal width. */
    private static byte[] pdf(String name) throws Exception {
        try (PDDocument document = new PDDocument();
                InputStream font = PapersInFilesTest.class.getResourceAsStream(FONTS + "DejaVuSansMono.ttf");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType0Font letters = PDType0Font.load(document, font);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (TypedPaper.Cell cell : TypedPaper.cells(name)) {
                    content.beginText();
                    content.setFont(letters, 7);
                    content.newLineAtOffset(40 + cell.column() * 4.5f, 800 - cell.row() * 14);
                    content.showText(cell.text());
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The typed paper as a scanner sees it. */
    private static byte[] picture(String name, String fontFile) throws Exception {
        BufferedImage image = new BufferedImage(1500, 1200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        try (InputStream font = PapersInFilesTest.class.getResourceAsStream(FONTS + fontFile)) {
            graphics.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(24f));
        }
        for (TypedPaper.Cell cell : TypedPaper.cells(name)) {
            graphics.drawString(cell.text(), 80 + cell.column() * 16, 80 + cell.row() * 44);
        }
        graphics.dispose();
        return Documents.encoded(image, "png");
    }
}
