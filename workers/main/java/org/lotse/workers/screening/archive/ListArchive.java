package org.lotse.workers.screening.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListRefused;
import org.lotse.workers.screening.list.SanctionsList;

/** Gives any edition that was ever in force: out of memory, from this machine's disk or from the platform. */
public final class ListArchive {

    private static final int MOST_SETS = 2;

    private final Supplier<Optional<ListsInForce>> inForce;
    private final EditionStore store;
    private final Platform platform;
    private final Map<List<Edition>, ListsInForce> sets = new LinkedHashMap<>(MOST_SETS, 0.75f, true);

    /** @param folder where editions that were fetched are kept */
    public ListArchive(Supplier<Optional<ListsInForce>> inForce, Path folder, Platform platform) {
        this.inForce = inForce;
        this.store = new EditionStore(folder);
        this.platform = platform;
    }

    /**
     * One edition, read.
     *
     * @throws ListRefused when it cannot be had whole
     * @throws org.lotse.workers.runtime.PlatformRefusal when the platform never had it
     */
    public SanctionsList edition(String source, String sha256) {
        return edition(new Edition(source, sha256));
    }

    private SanctionsList edition(Edition edition) {
        return inMemory(edition)
                .or(() -> store.find(edition).map(FoundList::read))
                .orElseGet(() -> fetched(edition).read());
    }

    /**
     * The lists of a moment in the past, ready to screen with. At most two such sets stay in memory, beside what is in
     * force.
     */
    public synchronized ListsInForce of(Collection<Edition> pinned) {
        List<Edition> wanted = pinned.stream().distinct().sorted().toList();
        Optional<ListsInForce> now =
                inForce.get().filter(lists -> lists.editions().equals(wanted));
        if (now.isPresent()) {
            return now.get();
        }
        ListsInForce set = sets.get(wanted);
        if (set == null) {
            makeRoom();
            set = ListsInForce.of(wanted.stream().map(this::edition).toList());
            sets.put(wanted, set);
        }
        return set;
    }

    private void makeRoom() {
        while (sets.size() >= MOST_SETS) {
            sets.remove(sets.keySet().iterator().next());
        }
    }

    private synchronized Optional<SanctionsList> inMemory(Edition edition) {
        return Stream.concat(inForce.get().stream(), sets.values().stream())
                .flatMap(set -> set.lists().stream())
                .filter(list -> Edition.of(list).equals(edition))
                .findFirst();
    }

    private FoundList fetched(Edition edition) {
        try {
            Path zip = Files.createTempFile("lotse-edition", ".zip");
            try {
                platform.fetch("/lists/" + edition.source() + "/editions/" + edition.sha256(), zip);
                try (InputStream bytes = Files.newInputStream(zip)) {
                    return store.keep(edition, bytes);
                }
            } finally {
                Files.delete(zip);
            }
        } catch (IOException noRoom) {
            throw new ListRefused("The archived edition cannot be put on this machine's disk", noRoom);
        }
    }
}
