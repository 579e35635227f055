package org.lotse.workers.extraction.child;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.pdf.PdfDocument;
import org.lotse.workers.extraction.picture.PagePicture;
import org.lotse.workers.extraction.picture.Quarters;
import org.lotse.workers.extraction.reading.Page;
import org.lotse.workers.extraction.reading.Refusal;

/** The pages of a document as people see them; only their sizes when nobody is going to look. */
final class ShownPages {

    private final boolean wanted;
    private final List<Page> pages = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private final List<String> fingerprints = new ArrayList<>();

    /** @param wanted whether pictures and fingerprints are made */
    ShownPages(boolean wanted) {
        this.wanted = wanted;
    }

    /** @param quarters by how many quarters the page must be turned clockwise to stand upright */
    void add(BufferedImage page, int quarters) throws IOException {
        if (wanted) {
            add(PagePicture.of(Quarters.turned(page, quarters)));
        } else {
            boolean sideways = quarters % 2 != 0;
            Dimension size = new Dimension(page.getWidth(), page.getHeight());
            add(PagePicture.size(sideways ? new Dimension(size.height, size.width) : size));
        }
    }

    /**
     * A page that is drawn for people only.
     *
     * @throws Refusal when the page is damaged
     */
    void add(PdfDocument document, int page) throws Refusal, IOException {
        if (wanted) {
            add(PagePicture.of(document.picture(page, PagePicture.LONG_SIDE)));
        } else {
            add(document.size(page, PagePicture.LONG_SIDE));
        }
    }

    private void add(PagePicture picture) {
        add(new Dimension(picture.width(), picture.height()));
        pictures.add(picture.jpeg());
        picture.fingerprint().ifPresent(fingerprints::add);
    }

    private void add(Dimension size) {
        pages.add(new Page(pages.size() + 1, size.width, size.height));
    }

    int count() {
        return pages.size();
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** JPEG, one a page; none when they were not wanted. */
    List<byte[]> pictures() {
        return List.copyOf(pictures);
    }

    List<String> fingerprints() {
        return List.copyOf(fingerprints);
    }
}
