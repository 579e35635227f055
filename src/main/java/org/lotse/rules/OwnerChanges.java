package org.lotse.rules;

import java.util.List;
import org.lotse.kernel.CaseId;

/**
 * Who becomes or stops being a beneficial owner when another pack takes effect, holdings being as they are.
 *
 * @param entities clients that are legal entities
 * @param concerned those of them with other owners
 * @param become how many become an owner; whoever becomes one of two clients counts twice
 * @param stop how many stop being one
 * @param unreckoned entities behind which more parties stand than can be reckoned with
 * @param named the first of those concerned
 */
public record OwnerChanges(long entities, long concerned, long become, long stop, long unreckoned, List<Client> named) {

    public OwnerChanges {
        named = List.copyOf(named);
    }

    /** A client with other owners, and their names. */
    public record Client(CaseId caseId, String name, List<String> become, List<String> stop) {}
}
