package org.lotse.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.lotse.kernel.RuleBroken;

/**
 * A file at the door: looked at from outside only, never opened. Its content is parsed later, in a process of its own.
 *
 * @param name without any folder and control character, at most 150 characters
 * @param mediaType as its first bytes say
 */
record UploadedFile(String name, String mediaType, String sha256, byte[] content) {

    private static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final int MAX_DOCUMENTS = 20;
    private static final int MAX_NAME = 150;
    private static final Set<String> ACCEPTED =
            Set.of("image/jpeg", "image/png", "image/webp", "image/tiff", "application/pdf");
    private static final Map<String, String> BY_ENDING = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "webp", "image/webp",
            "tif", "image/tiff",
            "tiff", "image/tiff",
            "pdf", "application/pdf");
    private static final Tika TIKA = new Tika();

    static UploadedFile inspect(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken("file-empty");
        }
        if (content.length > MAX_BYTES) {
            throw new RuleBroken("file-too-large");
        }
        String name = cleaned(fileName);
        String mediaType = TIKA.detect(content);
        if (!ACCEPTED.contains(mediaType)) {
            throw new RuleBroken(claims(name) ? "file-is-not-what-it-says" : "file-type-not-accepted");
        }
        return new UploadedFile(name, mediaType, sha256(content), content);
    }

    static void requireRoom(int documentsBefore) {
        if (documentsBefore >= MAX_DOCUMENTS) {
            throw new RuleBroken("too-many-documents");
        }
    }

    /** Whether the name promises a type that we take. */
    private static boolean claims(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.containsKey(ending);
    }

    private static String cleaned(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        if (name.isEmpty()) {
            return "document";
        }
        return name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
