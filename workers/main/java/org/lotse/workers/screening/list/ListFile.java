package org.lotse.workers.screening.list;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file as it came from a folder or an address, on this machine's disk and not yet understood.
 *
 * @param modified the day its publisher last touched it, as far as anybody knows
 */
record ListFile(String name, String origin, Path path, LocalDate modified) {

    private static final int HEAD = 1 << 16;

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    /** The first bytes, by which a format is recognised. */
    byte[] head() {
        try (InputStream bytes = open()) {
            return bytes.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw new ListRefused("The file cannot be read: " + name, unreadable);
        }
    }

    /** A file that cannot be read is of no known format; reading it says more. */
    Format format() {
        try {
            return Format.of(head());
        } catch (ListRefused unreadable) {
            return Format.UNKNOWN;
        }
    }
}
