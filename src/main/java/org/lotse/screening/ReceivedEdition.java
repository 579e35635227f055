package org.lotse.screening;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.lotse.kernel.RuleBroken;

/** An edition that is being handed in: on disk, so that its size costs no memory, and not believed until checked. */
final class ReceivedEdition implements AutoCloseable {

    static final int PART = 1 << 20;

    private static final long LARGEST = 2L << 30;
    private static final int MOST_FILES = 100;

    private final Path zip;

    private ReceivedEdition(Path zip) {
        this.zip = zip;
    }

    static ReceivedEdition of(InputStream bytes) throws IOException {
        ReceivedEdition received = new ReceivedEdition(Files.createTempFile("lotse-edition", ".zip"));
        try (OutputStream out = Files.newOutputStream(received.zip)) {
            pour(bytes, LARGEST, (piece, length) -> out.write(piece, 0, length));
            return received;
        } catch (IOException | RuntimeException failure) {
            received.close();
            throw failure;
        }
    }

    /** @throws RuleBroken when the files inside are not those that the checksum stands for */
    void mustBe(String sha256) throws IOException {
        if (!sha256.equals(checksum())) {
            throw new RuleBroken("edition-not-as-named");
        }
    }

    private String checksum() throws IOException {
        MessageDigest digest = digest();
        try (ZipInputStream files = new ZipInputStream(read())) {
            long left = LARGEST;
            for (int count = 0; files.getNextEntry() != null; count++) {
                if (count == MOST_FILES) {
                    throw new RuleBroken("edition-not-as-named");
                }
                left -= pour(files, left, (piece, length) -> digest.update(piece, 0, length));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (ZipException noZip) {
            throw new RuleBroken("edition-not-as-named");
        }
    }

    InputStream read() throws IOException {
        return new BufferedInputStream(Files.newInputStream(zip));
    }

    long size() throws IOException {
        return Files.size(zip);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(zip);
    }

    private interface Sink {
        void take(byte[] piece, int length) throws IOException;
    }

    private static long pour(InputStream from, long most, Sink sink) throws IOException {
        byte[] piece = new byte[1 << 16];
        long poured = 0;
        for (int length = from.read(piece); length > 0; length = from.read(piece)) {
            poured += length;
            if (poured > most) {
                throw new RuleBroken("edition-not-as-named");
            }
            sink.take(piece, length);
        }
        return poured;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
