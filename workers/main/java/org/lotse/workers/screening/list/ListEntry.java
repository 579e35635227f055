package org.lotse.workers.screening.list;

import java.util.List;
import java.util.Optional;

/**
 * One listed subject.
 *
 * @param id the publisher's number, unique within the list
 * @param names never empty; the first is the name the list shows
 * @param countries ISO alpha-2, upper case
 * @param identifiers numbers of documents and registrations, letters and digits only
 */
public record ListEntry(
        String id,
        EntryType type,
        List<ListedName> names,
        List<BirthDate> datesOfBirth,
        List<String> placesOfBirth,
        List<String> countries,
        Optional<Gender> gender,
        List<String> identifiers,
        String programme,
        String remarks) {

    public ListEntry {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Entry " + id + " has no name");
        }
        names = List.copyOf(names);
        datesOfBirth = List.copyOf(datesOfBirth);
        placesOfBirth = List.copyOf(placesOfBirth);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
    }

    public String name() {
        return names.get(0).text();
    }

    /** The other names, in the publisher's order. */
    public List<String> aliases() {
        return names.stream().skip(1).map(ListedName::text).toList();
    }
}
