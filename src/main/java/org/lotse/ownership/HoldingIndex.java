package org.lotse.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.party.PartyId;

/** What each party holds, the other way round than it is recorded. */
final class HoldingIndex {

    /** A holding and what it is of. */
    record Held(PartyId entity, Holding holding) {}

    private final Map<PartyId, List<Held>> byHolder = new HashMap<>();

    HoldingIndex(OwnershipGraph graph) {
        graph.entities().forEach(entity -> entity.holdings()
                .forEach(holding -> byHolder.computeIfAbsent(holding.holder(), holder -> new ArrayList<>())
                        .add(new Held(entity.id(), holding))));
    }

    List<Held> heldBy(PartyId holder) {
        return byHolder.getOrDefault(holder, List.of());
    }
}
