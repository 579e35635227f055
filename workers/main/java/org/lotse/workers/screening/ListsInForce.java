package org.lotse.workers.screening;

import java.util.Collection;
import java.util.List;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Matcher;

/** Lists as they stood together at one moment, with the matcher built from exactly them. */
record ListsInForce(List<SanctionsList> lists, Matcher matcher) {

    static ListsInForce of(Collection<SanctionsList> lists) {
        List<SanctionsList> fixed = List.copyOf(lists);
        return new ListsInForce(fixed, new Matcher(fixed));
    }
}
