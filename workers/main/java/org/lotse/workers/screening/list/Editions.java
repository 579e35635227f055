package org.lotse.workers.screening.list;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Of several editions of one list, the newest counts. */
public final class Editions {

    private static final BinaryOperator<SanctionsList> NEWER =
            BinaryOperator.maxBy(Comparator.comparing(SanctionsList::publicationDate));

    private Editions() {}

    /** @throws ListRefused when a list there cannot be read, or there is none */
    public static List<SanctionsList> newest(ListPlace place) {
        List<SanctionsList> newest =
                newest(place.lists().stream().map(FoundList::read).toList());
        if (newest.isEmpty()) {
            throw new ListRefused("There is no list");
        }
        return newest;
    }

    static List<SanctionsList> newest(Collection<SanctionsList> lists) {
        Map<String, SanctionsList> bySource = new LinkedHashMap<>();
        lists.forEach(list -> bySource.merge(list.source(), list, NEWER));
        return List.copyOf(bySource.values());
    }
}
