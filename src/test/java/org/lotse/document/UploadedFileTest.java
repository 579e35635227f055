package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.RuleBroken;

class UploadedFileTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};

    @Test
    void theFirstBytesSayWhatAFileIs() {
        assertThat(UploadedFile.inspect("bill.jpg", PDF).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("file-empty", "a.pdf", new byte[0]);
    }

    @Test
    void aZipNamedPdfIsRefused() {
        refused("file-is-not-what-it-says", "passport.pdf", ZIP);
    }

    @Test
    void aZipIsRefused() {
        refused("file-type-not-accepted", "passport.zip", ZIP);
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        refused("file-too-large", "a.pdf", new byte[20 * 1024 * 1024 + 1]);
    }

    @Test
    void aFolderInTheNameIsDropped() {
        assertThat(UploadedFile.inspect("../../etc/pass\u0000port.pdf", PDF).name())
                .isEqualTo("passport.pdf");
    }

    private static void refused(String rule, String name, byte[] content) {
        assertThatThrownBy(() -> UploadedFile.inspect(name, content))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
