package org.lotse.workers.screening.match;

import java.util.List;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.name.ReadName;

/**
 * An entry that a query may mean, and why.
 *
 * @param list short name of the list the entry stands on
 * @param query the name of the query that came nearest
 * @param alias the name of the entry that came nearest
 * @param score the exact sum of the contributions, 0 to 1
 */
public record Hit(
        String list,
        ListEntry entry,
        double score,
        ReadName query,
        ReadName alias,
        boolean weakAlias,
        List<TokenPair> tokens,
        List<Contribution> contributions) {

    public Hit {
        tokens = List.copyOf(tokens);
        contributions = List.copyOf(contributions);
    }
}
