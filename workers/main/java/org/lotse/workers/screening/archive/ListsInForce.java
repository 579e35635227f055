package org.lotse.workers.screening.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Matcher;

/**
 * Lists as they stood together at one moment, with the matcher built from exactly them.
 *
 * @param lists by name, so that the same lists give the same answers in the same order
 */
public record ListsInForce(List<SanctionsList> lists, Matcher matcher) {

    public static ListsInForce of(Collection<SanctionsList> lists) {
        List<SanctionsList> fixed = lists.stream()
                .sorted(Comparator.comparing(SanctionsList::source))
                .toList();
        return new ListsInForce(fixed, new Matcher(fixed));
    }

    /** The names of the editions, in order. */
    public List<Edition> editions() {
        return lists.stream().map(Edition::of).sorted().toList();
    }
}
