package org.lotse.ownership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lotse.ownership.OwnershipGraph.Entity;
import org.lotse.party.PartyId;

/** Finds the people who manage an entity, also where another entity does, as the GmbH of a GmbH & Co. KG. */
final class Officials {

    private Officials() {}

    static List<PartyId> of(OwnershipGraph graph) {
        List<PartyId> people = new ArrayList<>();
        Set<PartyId> seen = new LinkedHashSet<>(List.of(graph.subject()));
        List<PartyId> waiting = new ArrayList<>(seen);
        for (int next = 0; next < waiting.size(); next++) {
            Entity entity = graph.entity(waiting.get(next));
            if (entity == null) {
                people.add(waiting.get(next));
            } else {
                entity.officials().stream().filter(seen::add).forEach(waiting::add);
            }
        }
        return people;
    }
}
