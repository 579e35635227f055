package org.lotse.workers.extraction.pdf;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages, and has patience with transparent layers for a while only: shades and shadows that are laid over one
 * another by the hundred take longer than anybody waits, and no letter of a bill stands in them.
 */
final class PatientRenderer extends PDFRenderer {

    private final Duration patience;

    /** @param patience for how long transparent layers of one page are drawn; what comes later is left out */
    PatientRenderer(PDDocument document, Duration patience) {
        super(document);
        this.patience = patience;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new PatientDrawer(parameters, System.nanoTime() + patience.toNanos());
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    private static final class PatientDrawer extends PageDrawer {

        private final long until;

        PatientDrawer(PageDrawerParameters parameters, long until) throws IOException {
            super(parameters);
            this.until = until;
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup layer) throws IOException {
            if (System.nanoTime() - until < 0) {
                super.showTransparencyGroup(layer);
            }
        }
    }
}
