package org.lotse.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SpecimensTest {

    private final Specimens specimens = new Specimens();

    @Test
    void aPassportIsAPhotographOfItsWholePage() throws IOException {
        BufferedImage picture = picture(specimens.passport(SampleData.aWomanOfUtopia()));

        assertThat(picture.getWidth()).isEqualTo(1650);
        assertThat(picture.getHeight()).isEqualTo(1206);
    }

    @Test
    void anIdentityCardHasTwoDifferentSidesOfOneSize() throws IOException {
        List<byte[]> sides = specimens.identityCard(SampleData.aWomanOfUtopia());

        assertThat(sides).hasSize(2).doesNotHaveDuplicates();
        for (byte[] side : sides) {
            assertThat(picture(side).getWidth()).isEqualTo(1508);
            assertThat(picture(side).getHeight()).isEqualTo(1002);
        }
    }

    @Test
    void aBillIsAPhotographOfAnA4Sheet() throws IOException {
        BufferedImage picture = picture(specimens.utilityBill(SampleData.aBill("DEU")));

        assertThat(picture.getWidth()).isEqualTo(1918);
        assertThat(picture.getHeight()).isEqualTo(2614);
    }

    @Test
    void theSameDataAndSeedGiveTheSameBytes() {
        Specimens again = new Specimens(Specimens.SEED);

        assertThat(again.passport(SampleData.aWomanOfUtopia()))
                .isEqualTo(specimens.passport(SampleData.aWomanOfUtopia()));
        assertThat(again.utilityBillPdf(SampleData.aBill("DEU")))
                .isEqualTo(specimens.utilityBillPdf(SampleData.aBill("DEU")));
    }

    @Test
    void anotherSeedIsAnotherPhotograph() {
        Specimens other = new Specimens(7);

        assertThat(other.passport(SampleData.aWomanOfUtopia()))
                .isNotEqualTo(specimens.passport(SampleData.aWomanOfUtopia()));
    }

    @Test
    void whatACallerDoesToItsCopyDoesNotReachTheNextCaller() {
        byte[] first = specimens.utilityBillPdf(SampleData.aBill("DEU"));
        first[0] = 0;

        assertThat(specimens.utilityBillPdf(SampleData.aBill("DEU"))[0]).isEqualTo((byte) '%');
    }

    @Test
    void theTextOfAPdfBillNamesPersonAddressDateAndThatItIsASpecimen() throws IOException {
        assertThat(text(specimens.utilityBillPdf(SampleData.aBill("DEU"))))
                .contains("Änne Zoë Müller-Großmann", "Möwenstieg 12", "20459 Hamburg", "DEUTSCHLAND", "14.09.2026")
                .contains("Ihre Stromrechnung", "SPECIMEN · MUSTER");
    }

    @Test
    void aBillToUtopiaIsWrittenInEnglish() throws IOException {
        assertThat(text(specimens.utilityBillPdf(SampleData.aBill("UTO"))))
                .contains("UTOPIA", "Your electricity bill", "14 September 2026");
    }

    @Test
    void anUnknownStateIsRefused() {
        assertThatThrownBy(() -> specimens.passport(SampleData.named("Klar", "Ida", "QQQ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage picture(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
