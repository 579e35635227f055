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

    /** As a bank sets it: a path or an address. */
    String location();

    /** What to call a place that cannot be looked into, in the manner of a list's short name. */
    default String name() {
        return ListFinder.upper(location().replaceAll("/+$", "").replaceFirst(".*/", ""));
    }

    /** Whether a list of that origin came from here. */
    boolean holds(String origin);

    /** @param location path, {@code file:} URL or {@code http(s)} URL */
    static ListPlace of(String location) {
        return location.startsWith("http:") || location.startsWith("https:")
                ? new WebPlace(location)
                : FolderPlace.of(location);
    }
}
