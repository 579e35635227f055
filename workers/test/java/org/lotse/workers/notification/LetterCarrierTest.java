package org.lotse.workers.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.workers.notification.MessageOrder.Recipient;
import org.lotse.workers.notification.NotificationSettings.Sender;
import org.lotse.workers.runtime.StepFailure;

class LetterCarrierTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final Composer composer = new Composer(new Templates());

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "zh"})
    void aLetterCanBeKeptForYears(String language) throws Exception {
        try (PDDocument letter = print(Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, language))) {
            XMPMetadata facts = new DomXmpParser()
                    .parse(letter.getDocumentCatalog().getMetadata().exportXMPMetadata());

            assertThat(facts.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
            assertThat(facts.getPDFAIdentificationSchema().getConformance()).isEqualTo("B");
            assertThat(letter.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(fonts(letter)).isNotEmpty().allSatisfy(font -> assertThat(font.isEmbedded())
                    .as(font.getName())
                    .isTrue());
            assertThat(letter.getNumberOfPages()).isOne();
        }
    }

    @Test
    void theGermanLetterReadsAsWritten() throws Exception {
        try (PDDocument letter = print(Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "de"))) {
            assertThat(new PDFTextStripper().getText(letter))
                    .contains("Willkommen: Ihr Konto ist eröffnet")
                    .contains("Guten Tag Jürgen Größe-Müßig,")
                    .contains("DE02 1203 0000 0000 2020 51")
                    .contains("Hamburg, 21. November 2026")
                    .doesNotContain("#");
        }
    }

    @Test
    void theChineseLetterReadsAsWritten() throws Exception {
        try (PDDocument letter = print(Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "zh"))) {
            assertThat(new PDFTextStripper().getText(letter).replaceAll("\\s", ""))
                    .contains("欢迎：您的账户已开立", "尊敬的李小龍：", "您的活期账户已开立。", "顺颂时祺");
        }
    }

    @Test
    void theAddressStandsInTheEnvelopesWindow() throws Exception {
        try (PDDocument letter = print(Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "de"))) {
            assertThat(textWithin(letter.getPage(0), 20, 62.7, 85, 27.3).lines().map(String::strip))
                    .containsExactly("Jürgen Größe-Müßig", "Elbchaussee 1", "22765 Hamburg");
            assertThat(textWithin(letter.getPage(0), 20, 45, 85, 17.7).strip())
                    .isEqualTo("Bank · Hafenstraße 1 · 20457 Hamburg");
        }
    }

    @Test
    void anUnfinishedLetterIsNeverSeen() throws Exception {
        print(Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "en")).close();

        try (Stream<Path> files = Files.list(home.resolve("letters"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly(Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "en")
                                    .id() + ".pdf");
        }
    }

    @Test
    void anIdThatWouldLeaveTheFolderIsRefused() {
        MessageOrder good = Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "de");
        MessageOrder bad = new MessageOrder(
                "../../etc/passwd", Channel.LETTER, MessageStatus.PLANNED, "de", good.recipient(), good.data());

        assertThatThrownBy(() -> print(bad)).isInstanceOf(StepFailure.class);
    }

    @Test
    void aNameThatOurFontsCannotDrawIsLeftToAPerson() {
        MessageOrder order = Orders.addressed(
                Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "en"),
                new Recipient("김민준", null, null, null, List.of("1 Main Street", "London")));

        assertThatThrownBy(() -> print(order)).isInstanceOf(StepFailure.class).hasMessageContaining("fonts");
    }

    @Test
    void namesInGreekAndCyrillicAreDrawn() throws Exception {
        MessageOrder order = Orders.addressed(
                Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "en"),
                new Recipient("Γιώργος Čapek Достоевский", null, null, null, List.of("1 Main Street", "London")));

        try (PDDocument letter = print(order)) {
            assertThat(new PDFTextStripper().getText(letter)).contains("Dear Γιώργος Čapek Достоевский,");
        }
    }

    @Test
    void aLetterWithoutAnAddressIsNotPrinted() {
        MessageOrder order = Orders.addressed(
                Orders.anOrder(MessageKind.WELCOME, Channel.LETTER, "de"),
                new Recipient("Max Müller", null, null, null, List.of()));

        assertThatThrownBy(() -> print(order)).isInstanceOf(StepFailure.class).hasMessageContaining("postal address");
    }

    private PDDocument print(MessageOrder order) throws IOException {
        Sender sender = new Sender("Bank", List.of("Hafenstraße 1", "20457 Hamburg"), "Hamburg");
        Path folder = home.resolve("letters");
        LetterCarrier carrier = new LetterCarrier(folder, new LetterPage(new Templates(), sender, NOON));
        Message message = composer.compose(MessageKind.WELCOME, order);
        String file = send(carrier, order, message);
        return Loader.loadPDF(folder.resolve(file).toFile());
    }

    private static String send(LetterCarrier carrier, MessageOrder order, Message message) throws IOException {
        try (Carrier.Parcel parcel = carrier.prepare(order, message)) {
            return parcel.send();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new IOException(unexpected);
        }
    }

    private static List<PDFont> fonts(PDDocument letter) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : letter.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static String textWithin(PDPage page, double left, double top, double width, double height)
            throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion(
                "area",
                new Rectangle2D.Double(
                        left * POINTS_PER_MILLIMETRE,
                        top * POINTS_PER_MILLIMETRE,
                        width * POINTS_PER_MILLIMETRE,
                        height * POINTS_PER_MILLIMETRE));
        area.extractRegions(page);
        return area.getTextForRegion("area");
    }
}
