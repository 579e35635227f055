package org.lotse.workers.screening.inquiry;

import java.util.List;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Matcher;

/** The lists in force at one moment with the matcher built from exactly them. */
public record HeldLists(List<SanctionsList> lists, Matcher matcher) {

    /** Where they come from. */
    public interface Source {

        /** Waits for the first load of this program; fails when no list is in force. */
        HeldLists now() throws InterruptedException;
    }
}
