package org.lotse.workers.screening.list;

import java.time.LocalDate;
import java.util.List;

/**
 * One edition of a list, complete.
 *
 * @param source short name of the list, e.g. {@code UN}
 * @param origin file, folder or address it came from
 * @param publicationDate as the publisher states it, or the day its files were last changed
 * @param sha256 over the bytes of all its files in the order they were read, lower-case hex
 * @param nameless how many entries were left out because they name nobody
 */
public record SanctionsList(
        String source, String origin, LocalDate publicationDate, String sha256, List<ListEntry> entries, int nameless) {

    public SanctionsList {
        entries = List.copyOf(entries);
    }

    public SanctionsList(
            String source, String origin, LocalDate publicationDate, String sha256, List<ListEntry> entries) {
        this(source, origin, publicationDate, sha256, entries, 0);
    }

    /** The same edition under another short name. */
    public SanctionsList called(String name) {
        return new SanctionsList(name, origin, publicationDate, sha256, entries, nameless);
    }

    /** The same edition, found somewhere else. */
    public SanctionsList at(String place) {
        return new SanctionsList(source, place, publicationDate, sha256, entries, nameless);
    }
}
