package org.lotse.workers.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.junit.jupiter.api.Test;

class PatientRendererTest {

    private static final int IN_THE_LAYER = 25;
    private static final int ON_THE_PAGE = 75;

    @Test
    void aTransparentLayerIsDrawnWhileThereIsPatience() throws IOException {
        BufferedImage picture = drawn(Duration.ofMinutes(1));

        assertThat(picture.getRGB(IN_THE_LAYER, 50)).isEqualTo(Color.RED.getRGB());
        assertThat(picture.getRGB(ON_THE_PAGE, 50)).isEqualTo(Color.BLUE.getRGB());
    }

    @Test
    void withoutPatienceOnlyTheLayerIsLeftOut() throws IOException {
        BufferedImage picture = drawn(Duration.ZERO);

        assertThat(picture.getRGB(IN_THE_LAYER, 50)).isEqualTo(Color.WHITE.getRGB());
        assertThat(picture.getRGB(ON_THE_PAGE, 50)).isEqualTo(Color.BLUE.getRGB());
    }

    /** The left half red in a layer, the right half blue on the page itself. */
    private static BufferedImage drawn(Duration patience) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(100, 100));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(layer(document));
                content.setNonStrokingColor(Color.BLUE);
                content.addRect(50, 0, 50, 100);
                content.fill();
            }
            return new PatientRenderer(document, patience).renderImage(0);
        }
    }

    private static PDTransparencyGroup layer(PDDocument document) throws IOException {
        PDTransparencyGroup layer = new PDTransparencyGroup(document);
        COSDictionary kind = new COSDictionary();
        kind.setItem(COSName.S, COSName.TRANSPARENCY);
        layer.getCOSObject().setItem(COSName.GROUP, kind);
        layer.setBBox(new PDRectangle(100, 100));
        layer.setResources(new PDResources());
        try (OutputStream content = layer.getContentStream().createOutputStream()) {
            content.write("1 0 0 rg 0 0 50 100 re f".getBytes(StandardCharsets.US_ASCII));
        }
        return layer;
    }
}
