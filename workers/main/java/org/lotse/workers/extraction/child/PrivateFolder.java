package org.lotse.workers.extraction.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder that only one reading process works in, readable to nobody else, and gone when the process is. */
record PrivateFolder(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);

    static PrivateFolder create() throws IOException {
        return new PrivateFolder(Files.createTempDirectory("lotse-reading-"));
    }

    void delete() {
        try (Stream<Path> content = Files.walk(path)) {
            content.sorted(Comparator.reverseOrder()).forEach(PrivateFolder::remove);
        } catch (IOException | UncheckedIOException stubborn) {
            LOG.warn("The folder {} of a reading process could not be removed.", path);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }
}
