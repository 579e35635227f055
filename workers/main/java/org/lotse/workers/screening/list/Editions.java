package org.lotse.workers.screening.list;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/** Of several editions of one list, the newest counts. */
public final class Editions {

    private static final BinaryOperator<SanctionsList> NEWER =
            BinaryOperator.maxBy(Comparator.comparing(SanctionsList::publicationDate));

    private Editions() {}

    /** As {@link #newest(ListPlace, Consumer)}, for a place where nothing but lists is. */
    public static List<SanctionsList> newest(ListPlace place) {
        return newest(place, FoundList::read);
    }

    /**
     * @param unknown is told of every file that is no list
     * @throws ListRefused when a list there cannot be read, or there is none
     */
    public static List<SanctionsList> newest(ListPlace place, Consumer<FoundList> unknown) {
        List<FoundList> found = place.lists();
        found.stream().filter(list -> !list.isKnown()).forEach(unknown);
        List<SanctionsList> newest = newest(
                found.stream().filter(FoundList::isKnown).map(Editions::read).toList());
        if (newest.isEmpty()) {
            throw new ListRefused("There is no list");
        }
        return newest;
    }

    private static SanctionsList read(FoundList list) {
        try {
            return list.read();
        } catch (ListRefused refused) {
            throw new ListRefused(
                    "%s at %s: %s".formatted(list.source(), list.origin(), refused.getMessage()), refused);
        }
    }

    static List<SanctionsList> newest(Collection<SanctionsList> lists) {
        Map<String, SanctionsList> bySource = new LinkedHashMap<>();
        lists.forEach(list -> bySource.merge(list.source(), list, NEWER));
        return List.copyOf(bySource.values());
    }
}
