package org.lotse.workers.screening.list;

import java.time.LocalDate;
import java.util.List;

/**
 * One edition of a list, complete.
 *
 * @param source short name of the list, e.g. {@code UN}
 * @param origin file, folder or address it came from
 * @param sha256 over the bytes of all its files in the order they were read, lower-case hex
 */
public record SanctionsList(
        String source, String origin, LocalDate publicationDate, String sha256, List<ListEntry> entries) {

    public SanctionsList {
        entries = List.copyOf(entries);
    }

    /** The same edition, found somewhere else. */
    public SanctionsList at(String place) {
        return new SanctionsList(source, place, publicationDate, sha256, entries);
    }
}
