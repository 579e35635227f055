package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.ReadDocument;

/** Pictures of pages are made for people; whoever wants the reading only gets the same reading without them. */
class PagesForPeopleTest {

    private static final String SENTENCE = "A sentence that is long enough to be taken for text";

    private final DocumentReader reader = Readers.shared();

    @Test
    void aPdfWithTextSaysTheSameWithoutPictures() throws Exception {
        sameWithout("letter.pdf", Documents.pdf(2, PDRectangle.A4, SENTENCE));
    }

    @Test
    void aPageThatLiesSidewaysHasTheSizeItIsShownIn() throws Exception {
        byte[] sideways =
                PlainPdf.page("", "/Rotate 90 /CropBox [0 0 500 801]", SENTENCE).bytes();

        sameWithout("letter.pdf", sideways);
        assertThat(reader.withoutPictures()
                        .read("letter.pdf", Expectation.OTHER, sideways)
                        .reading()
                        .pages())
                .singleElement()
                .satisfies(page -> assertThat(page.width()).isEqualTo(1600));
    }

    @Test
    void aPictureLargerThanPeopleNeedIsToldInTheSizeTheySeeIt() throws Exception {
        sameWithout("photo.png", Documents.picture("png", 2000, 301));
    }

    private void sameWithout(String name, byte[] content) throws Exception {
        ReadDocument with = reader.read(name, Expectation.OTHER, content);
        ReadDocument without = reader.withoutPictures().read(name, Expectation.OTHER, content);

        assertThat(with.pages()).isNotEmpty();
        assertThat(without.pages()).isEmpty();
        assertThat(without.reading().fingerprints()).isEmpty();
        assertThat(without.reading())
                .usingRecursiveComparison()
                .ignoringFields("millis", "fingerprints")
                .isEqualTo(with.reading());
    }
}
