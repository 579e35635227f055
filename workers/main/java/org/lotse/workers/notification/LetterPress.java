package org.lotse.workers.notification;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lotse.workers.runtime.ForeignLog;

/** Sets a page as PDF/A-2b: it looks the same in ten years, its letters come with it. */
final class LetterPress {

    private static final String FONTS = "/org/lotse/workers/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** Below it the Latin font has what we write; the Chinese one is large and read only where it is needed. */
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    LetterPress() {
        XRLog.setLoggingEnabled(false);
        // It warns of a table in the Chinese font that only vertical writing and rare variants need.
        ForeignLog.silence("org.apache.fontbox.ttf.CmapSubtable");
    }

    byte[] print(String page) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "DejaVuSans.ttf", "Lotse Latin", REGULAR);
        font(builder, "DejaVuSans-Bold.ttf", "Lotse Latin", BOLD);
        if (page.codePoints().anyMatch(letter -> letter >= FIRST_EAST_ASIAN)) {
            font(builder, "NotoSansSC-Regular.ttf", "Lotse Chinese", REGULAR);
            font(builder, "NotoSansSC-Regular.ttf", "Lotse Chinese", BOLD);
        }
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(colours)
                .withProducer("Lotse")
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(page, null)
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        InputStream font = LetterPress.class.getResourceAsStream(FONTS + file);
        if (font == null) {
            throw new IllegalStateException("The font " + file + " was not built in");
        }
        return font;
    }
}
