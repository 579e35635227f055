package org.lotse.workers.screening.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListRefused;
import org.springframework.util.FileSystemUtils;

/** Editions fetched from the platform before, on this machine's disk; the oldest of a list go when there are many. */
final class EditionStore {

    private static final int MOST_OF_A_LIST = 10;

    private final Path folder;

    EditionStore(Path folder) {
        this.folder = folder;
    }

    /** The edition if it is here and whole. */
    Optional<FoundList> find(Edition edition) {
        Path place = place(edition);
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try {
            FoundList found = FoundList.copied(edition.source(), place);
            return Optional.of(found).filter(list -> list.sha256().equals(edition.sha256()));
        } catch (ListRefused damaged) {
            return Optional.empty();
        }
    }

    /**
     * Unpacks an edition.
     *
     * @throws ListRefused when the files are not those the edition's checksum stands for
     */
    FoundList keep(Edition edition, InputStream zip) {
        try {
            Files.createDirectories(place(edition).getParent());
            Path prepared = Files.createTempDirectory(place(edition).getParent(), ".new");
            try {
                FoundList.unpack(zip, prepared);
                if (!FoundList.copied(edition.source(), prepared).sha256().equals(edition.sha256())) {
                    throw new ListRefused("The archived files are not the edition they were asked for as");
                }
                FileSystemUtils.deleteRecursively(place(edition));
                Files.move(prepared, place(edition));
            } finally {
                FileSystemUtils.deleteRecursively(prepared);
            }
            forgetOldest(place(edition).getParent());
            return FoundList.copied(edition.source(), place(edition));
        } catch (IOException unwritable) {
            throw new ListRefused("The archived edition cannot be unpacked", unwritable);
        }
    }

    private static void forgetOldest(Path editions) throws IOException {
        List<Path> latestFirst;
        try (Stream<Path> children = Files.list(editions)) {
            latestFirst = children.sorted(
                            Comparator.comparing((Path child) -> child.toFile().lastModified())
                                    .reversed())
                    .toList();
        }
        for (Path old : latestFirst.stream().skip(MOST_OF_A_LIST).toList()) {
            FileSystemUtils.deleteRecursively(old);
        }
    }

    private Path place(Edition edition) {
        return folder.resolve(edition.source()).resolve(edition.sha256());
    }
}
