package org.lotse.ownership;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.OwnershipGraph.Entity;
import org.lotse.ownership.OwnershipGraph.Member;
import org.lotse.ownership.OwnershipGraph.Person;
import org.lotse.party.LegalEntity;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.springframework.stereotype.Component;

/** Gathers everybody who stands behind a legal entity, layer by layer. */
@Component
class GraphReader {

    private static final int MOST = 20_000;

    private final StructureTable structures;
    private final Parties parties;

    GraphReader(StructureTable structures, Parties parties) {
        this.structures = structures;
        this.parties = parties;
    }

    OwnershipGraph read(PartyId subject) {
        Map<PartyId, Member> members = new LinkedHashMap<>();
        Set<PartyId> layer = Set.of(subject);
        while (!layer.isEmpty()) {
            layer = enter(layer, members);
            if (members.size() + layer.size() > MOST) {
                throw new RuleBroken("ownership-too-large");
            }
        }
        return new OwnershipGraph(subject, members);
    }

    /** @return those of the next layer who are not members yet */
    private Set<PartyId> enter(Set<PartyId> layer, Map<PartyId, Member> members) {
        Map<PartyId, Party> known = parties.known(layer);
        Map<PartyId, Structure> holdings = structures.newest(layer);
        Set<PartyId> next = new LinkedHashSet<>();
        for (PartyId id : layer) {
            if (known.get(id) instanceof LegalEntity entity) {
                Entity member = entity(entity, holdings.get(id));
                members.put(id, member);
                member.holdings().forEach(holding -> next.add(holding.holder()));
                next.addAll(member.officials());
            } else if (known.containsKey(id)) {
                members.put(id, new Person(id));
            }
        }
        next.removeAll(members.keySet());
        next.removeAll(layer);
        return next;
    }

    private static Entity entity(LegalEntity entity, Structure structure) {
        List<PartyId> officials = entity.representatives().stream()
                .filter(Representative::manages)
                .map(Representative::party)
                .toList();
        return new Entity(entity.id(), structure == null ? List.of() : structure.holdings(), officials);
    }
}
