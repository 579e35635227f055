package org.lotse.workers.extraction.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file we open, told by their content and never by their name. */
public enum FileKind {
    JPEG("jpg", "jpeg", "jpe", "jfif"),
    PNG("png"),
    WEBP("webp"),
    TIFF("tif", "tiff"),
    PDF("pdf");

    private static final int PDF_HEADER_WITHIN = 1024;

    private final Set<String> endings;

    FileKind(String... endings) {
        this.endings = Set.of(endings);
    }

    /** The kind this content begins like, absent when it is none of ours. */
    public static Optional<FileKind> of(byte[] content) {
        if (starts(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(content, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (starts(content, 0, 'R', 'I', 'F', 'F') && starts(content, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        if (starts(content, 0, 'I', 'I', 42, 0) || starts(content, 0, 'M', 'M', 0, 42)) {
            return Optional.of(TIFF);
        }
        return pdf(content) ? Optional.of(PDF) : Optional.empty();
    }

    /** The kind a file's name promises, absent when it promises none of ours. */
    public static Optional<FileKind> promisedBy(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** Whether a file of this kind may carry a name that promises the other: pictures are renamed freely. */
    public boolean passesFor(FileKind promised) {
        return (this == PDF) == (promised == PDF);
    }

    /** Writers may put a few bytes before the header, as long as they are not another kind of file. */
    private static boolean pdf(byte[] content) {
        if (starts(content, 0, 'P', 'K')) {
            return false;
        }
        byte[] head = Arrays.copyOf(content, Math.min(content.length, PDF_HEADER_WITHIN));
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static boolean starts(byte[] content, int at, int... expected) {
        if (content.length < at + expected.length) {
            return false;
        }
        for (int index = 0; index < expected.length; index++) {
            if ((content[at + index] & 0xFF) != expected[index]) {
                return false;
            }
        }
        return true;
    }
}
