package org.lotse.workers.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListRefused;
import org.lotse.workers.screening.list.SanctionsList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Copies of the lists in force, so that a list damaged while the program was down is measured against the sound one
 * from before. An operator who knows that a list rightly shrank deletes its copy and starts again.
 */
final class KeptLists {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLists.class);

    private final Path folder;

    KeptLists(Path folder) {
        this.folder = folder;
    }

    /** What was in force when the program ended, by source; a copy that cannot be read is no help and left out. */
    Map<String, SanctionsList> read() {
        Map<String, SanctionsList> kept = new HashMap<>();
        for (Path place : places()) {
            String source = place.getFileName().toString();
            try {
                kept.put(source, FoundList.copied(source, place).read());
            } catch (ListRefused damaged) {
                LOG.warn("The kept copy of list {} cannot be used: {}", source, damaged.getMessage());
            }
        }
        return kept;
    }

    private List<Path> places() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The kept copies of the lists cannot be used: {}", unreadable.toString());
            return List.of();
        }
    }

    /** The copy of a list in force. */
    Optional<FoundList> copy(String source) {
        Path place = folder.resolve(source);
        return Files.isDirectory(place) ? Optional.of(FoundList.copied(source, place)) : Optional.empty();
    }

    /** Losing the copy is no reason not to use the list. */
    void keep(FoundList list) {
        Path place = folder.resolve(list.source());
        try {
            Files.createDirectories(folder);
            Path prepared = Files.createTempDirectory(folder, ".new");
            list.copyTo(prepared);
            FileSystemUtils.deleteRecursively(place);
            Files.move(prepared, place);
        } catch (IOException unwritable) {
            LOG.warn("The copy of list {} cannot be kept: {}", list.source(), unwritable.toString());
        }
    }
}
