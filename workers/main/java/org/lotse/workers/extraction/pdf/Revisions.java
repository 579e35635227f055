package org.lotse.workers.extraction.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * How a PDF came to be what it is. Programs that write bills and statements write a file once; who changes it later
 * mostly appends to it and signs with another name or a later date, or leaves the name of an editing program.
 * Files prepared for quick view, which end twice, and files with a signature, to which a signature and its proofs are
 * appended, are left alone.
 */
final class Revisions {

    private static final String END = "%%EOF";
    private static final int LINEARISED_WITHIN = 1024;

    private static final Set<String> EDITORS = Set.of(
            "ilovepdf",
            "sejda",
            "smallpdf",
            "pdfescape",
            "pdffiller",
            "dochub",
            "pdf24",
            "soda pdf",
            "pdf candy",
            "foxit phantom",
            "foxit pdf editor",
            "pdf-xchange editor",
            "pdfelement",
            "nitro pro",
            "photoshop",
            "gimp",
            "inkscape",
            "canva",
            "illustrator",
            "coreldraw",
            "libreoffice draw");

    private final PDDocument document;
    private final byte[] content;

    Revisions(PDDocument document, byte[] content) {
        this.document = document;
        this.content = content;
    }

    boolean edited() {
        try {
            return !signed() && (byAnEditor(document.getDocumentInformation()) || changed());
        } catch (IOException | RuntimeException | StackOverflowError undecided) {
            // Whoever made a file that cannot be compared with itself may have damaged it; that is not the same.
            return false;
        }
    }

    private boolean signed() {
        return !document.getSignatureDictionaries().isEmpty();
    }

    private static boolean byAnEditor(PDDocumentInformation information) {
        return Stream.of(information.getProducer(), information.getCreator())
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> EDITORS.stream().anyMatch(name::contains));
    }

    /** Whether what was appended to the file names another program or another day than the file did before. */
    private boolean changed() throws IOException {
        int end = endOfOriginal();
        if (end < 0) {
            return false;
        }
        byte[] original = Arrays.copyOf(content, end);
        try (PDDocument before = Loader.loadPDF(original, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDDocumentInformation then = before.getDocumentInformation();
            PDDocumentInformation now = document.getDocumentInformation();
            return !Objects.equals(then.getProducer(), now.getProducer())
                    || !Objects.equals(then.getCreator(), now.getCreator())
                    || !Objects.equals(written(then), written(now));
        }
    }

    private static String written(PDDocumentInformation information) {
        return information.getCustomMetadataValue("ModDate");
    }

    /** Where the file ended before something was appended; -1 when nothing was. */
    private int endOfOriginal() {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END);
        boolean linearised = text.lastIndexOf("/Linearized", LINEARISED_WITHIN) >= 0;
        if (linearised && end >= 0) {
            end = text.indexOf(END, end + 1);
        }
        return end < 0 || text.indexOf(END, end + 1) < 0 ? -1 : end + END.length();
    }
}
