package org.lotse.caseview;

import java.util.List;

/**
 * Who the client of a case is to the bank.
 *
 * @param undecided who resembles them and nobody has decided, the most alike first; the first few only
 * @param more how many follow
 * @param proposed merges that wait for a second person
 * @param merged other parties that are the same client
 * @param linked other persons who have to do with them
 * @param distinct who was found to be somebody else
 */
record ClientView(
        List<KnownClient> undecided,
        int more,
        List<KnownClient> proposed,
        List<KnownClient> merged,
        List<KnownClient> linked,
        List<KnownClient> distinct) {

    /** Nobody resembles them. */
    static final ClientView UNKNOWN = new ClientView(List.of(), 0, List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return undecided.isEmpty() && proposed.isEmpty() && merged.isEmpty() && linked.isEmpty() && distinct.isEmpty();
    }
}
