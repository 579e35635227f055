package org.lotse.workers.extraction.picture;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a file that was cut off from one that is damaged. */
final class Ending {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int RIFF_HEADER = 8;

    private Ending() {}

    /** Whether the content stops before the end that its kind marks. */
    static boolean missing(FileKind kind, byte[] content) {
        return switch (kind) {
            case JPEG -> !jpegEnds(content);
            case PNG -> !new String(content, StandardCharsets.ISO_8859_1).contains("IEND");
            case WEBP -> content.length < RIFF_HEADER + littleEndian(content, 4);
            case TIFF, PDF -> false;
        };
    }

    /** Whether a decoder failed because the content ran out. */
    static boolean reached(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof EOFException || message.contains("unexpected end") || message.contains("premature")) {
                return true;
            }
        }
        return false;
    }

    /** Thumbnails carry end marks of their own, so only one after the picture's own scan counts. */
    private static boolean jpegEnds(byte[] content) {
        int at = 2;
        while (at + 4 <= content.length && (content[at] & 255) == 0xFF) {
            int marker = content[at + 1] & 255;
            if (marker == START_OF_SCAN) {
                return endsAfter(content, at);
            }
            if (marker == 0xFF) {
                at++;
            } else {
                at += 2 + ((content[at + 2] & 255) << 8 | content[at + 3] & 255);
            }
        }
        return false;
    }

    private static boolean endsAfter(byte[] content, int from) {
        for (int at = from; at + 1 < content.length; at++) {
            if ((content[at] & 255) == 0xFF && (content[at + 1] & 255) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static long littleEndian(byte[] content, int at) {
        return (content[at] & 255L)
                | (content[at + 1] & 255L) << 8
                | (content[at + 2] & 255L) << 16
                | (content[at + 3] & 255L) << 24;
    }
}
