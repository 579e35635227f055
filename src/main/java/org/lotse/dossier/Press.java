package org.lotse.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Sets a page as PDF/A-2b: it looks the same in ten years, its letters come with it. */
@Component
public class Press {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Press() {
        XRLog.setLoggingEnabled(false);
    }

    /** @param page XHTML with its style; nothing is fetched from elsewhere */
    public byte[] print(String page) {
        Drawable drawable = new Drawable(page);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, Fonts.LATIN, "Lotse Latin", REGULAR);
        font(builder, Fonts.LATIN_BOLD, "Lotse Latin", BOLD);
        if (drawable.isChinese()) {
            font(builder, Fonts.CHINESE, "Lotse Chinese", REGULAR);
            font(builder, Fonts.CHINESE, "Lotse Chinese", BOLD);
        }
        try {
            builder.usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .useColorProfile(colours)
                    .withProducer("Lotse")
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(drawable.page(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> Fonts.open(file), family, weight, FontStyle.NORMAL, true);
    }
}
