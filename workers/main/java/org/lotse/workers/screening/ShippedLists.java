package org.lotse.workers.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample lists that come with Lotse, put where a bank's lists will stand as long as nothing stands there. */
final class ShippedLists {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedLists.class);
    private static final List<String> FILES =
            List.of("README.txt", "un/consolidated.xml", "ofac/sdn.csv", "ofac/alt.csv", "ofac/add.csv");

    /** The day that the sample has in the program; a list that old would be refused, so it gets the day it is put out. */
    private static final String DATED = "dateGenerated=\"2026-10-01T";

    private final List<Path> folders;
    private final Clock clock;

    /** @param folders the places of lists that are folders of this machine */
    ShippedLists(List<Path> folders, Clock clock) {
        this.folders = List.copyOf(folders);
        this.clock = clock;
    }

    /** A folder that exists is the bank's own, empty or not. */
    void putWhereNothingIs() {
        folders.stream().filter(ShippedLists::isMissingFolder).forEach(this::put);
    }

    private static boolean isMissingFolder(Path path) {
        return Files.notExists(path) && !path.getFileName().toString().matches(".*\\.(xml|csv|jsonl)");
    }

    private void put(Path folder) {
        try {
            Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
            Path prepared = Files.createTempDirectory(parent, ".lists");
            for (String file : FILES) {
                copy(file, prepared.resolve(file));
            }
            Files.move(prepared, folder);
            LOG.info(
                    "Put sample sanctions lists with invented persons into {}; replace them by the real ones.", folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder of the sanctions lists cannot be made", unwritable);
        }
    }

    private void copy(String file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream content = ShippedLists.class.getResourceAsStream("lists/" + file)) {
            String sample = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(to, sample.replace(DATED, "dateGenerated=\"" + LocalDate.now(clock) + "T"));
        }
    }
}
