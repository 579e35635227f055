package org.lotse.workers.screening.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.lotse.workers.screening.list.SanctionsList;

/**
 * The name of one publication of a list.
 *
 * @param source short name of the list, e.g. {@code UN}
 * @param sha256 over the bytes of its files in their order, lower-case hex
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Edition(String source, String sha256) implements Comparable<Edition> {

    /** Both become part of paths and addresses, and they may have come from afar. */
    public Edition {
        if (source == null || !source.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new IllegalArgumentException("An edition's list has no proper name");
        }
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("An edition of " + source + " has no proper checksum");
        }
    }

    public static Edition of(SanctionsList list) {
        return new Edition(list.source(), list.sha256());
    }

    @Override
    public int compareTo(Edition other) {
        return (source + sha256).compareTo(other.source + other.sha256);
    }
}
