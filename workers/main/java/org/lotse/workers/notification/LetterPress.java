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
import java.util.Set;
import org.lotse.workers.runtime.ForeignLog;
import org.lotse.workers.runtime.StepFailure;

/** Sets a page as PDF/A-2b: it looks the same in ten years, its letters come with it. */
final class LetterPress {

    private static final String FONTS = "/org/lotse/workers/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String LATIN = "DejaVuSans.ttf";
    private static final String CHINESE = "NotoSansSC-Regular.ttf";

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    LetterPress() {
        XRLog.setLoggingEnabled(false);
        // It warns of a table in the Chinese font that only vertical writing and rare variants need.
        ForeignLog.silence("org.apache.fontbox.ttf.CmapSubtable");
    }

    byte[] print(String page) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, LATIN, "Lotse Latin", REGULAR);
        font(builder, "DejaVuSans-Bold.ttf", "Lotse Latin", BOLD);
        if (needsChinese(page)) {
            font(builder, CHINESE, "Lotse Chinese", REGULAR);
            font(builder, CHINESE, "Lotse Chinese", BOLD);
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

    /** The Chinese font is large and read only for a page that the Latin one cannot draw. */
    private static boolean needsChinese(String page) throws IOException {
        Set<Integer> unsure = Glyphs.unsure(page);
        Set<Integer> beyondLatin = unsure.isEmpty() ? unsure : Glyphs.missing(unsure, open(LATIN));
        if (!beyondLatin.isEmpty()
                && !Glyphs.missing(beyondLatin, open(CHINESE)).isEmpty()) {
            throw StepFailure.forGood("A letter has characters that our fonts cannot draw; a person must write it.");
        }
        return !beyondLatin.isEmpty();
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
