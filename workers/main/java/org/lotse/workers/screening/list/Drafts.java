package org.lotse.workers.screening.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a list while it is read. Two with the same number are one entry with everything both say. */
final class Drafts {

    /** An entry without a name can be screened by nobody; more than this share of them is a damaged list. */
    private static final double MOST_NAMELESS = 0.02;

    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();

    /**
     * The entry of that number, new or begun before.
     *
     * @throws ListRefused when there is no number
     */
    EntryDraft entry(String id) {
        String number = id == null ? "" : id.strip();
        if (number.isEmpty()) {
            throw new ListRefused("An entry has no number");
        }
        return drafts.computeIfAbsent(number, any -> new EntryDraft().id(number));
    }

    /** The entry of that number, or null when there is none. */
    EntryDraft begun(String id) {
        return drafts.get(id.strip());
    }

    int size() {
        return drafts.size();
    }

    /** @throws ListRefused when too many entries have no name */
    List<ListEntry> finished() {
        List<ListEntry> named = drafts.values().stream()
                .filter(EntryDraft::hasName)
                .map(EntryDraft::finished)
                .toList();
        if (drafts.size() - named.size() > MOST_NAMELESS * drafts.size()) {
            throw new ListRefused(
                    "%d of %d entries have no name".formatted(drafts.size() - named.size(), drafts.size()));
        }
        return named;
    }
}
