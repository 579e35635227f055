package org.lotse.workers.screening.list;

import java.util.List;

/** Where lists are fetched from: a folder, a file or an address. */
public sealed interface ListPlace permits FolderPlace, WebPlace {

    /**
     * What is there now.
     *
     * @throws ListRefused when the place cannot be reached or holds something unreasonable
     */
    List<FoundList> lists();

    /** Whether a list of that origin came from here. */
    boolean holds(String origin);

    /** @param location path, {@code file:} URL or {@code http(s)} URL */
    static ListPlace of(String location) {
        return location.startsWith("http:") || location.startsWith("https:")
                ? new WebPlace(location)
                : FolderPlace.of(location);
    }
}
