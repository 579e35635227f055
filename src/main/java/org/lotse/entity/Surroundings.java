package org.lotse.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.ownership.BeneficialOwner;
import org.lotse.ownership.BeneficialOwners;
import org.lotse.ownership.Findings;
import org.lotse.ownership.OwnershipGraph;
import org.lotse.ownership.OwnershipRule;
import org.lotse.ownership.Ownerships;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.rules.RulePacks;
import org.springframework.stereotype.Component;

/** Looks who stands behind a legal entity now: by structures, by representation, and by what was entered. */
@Component
class Surroundings {

    private final Ownerships ownerships;
    private final Parties parties;
    private final RulePacks packs;
    private final MemberTable members;

    Surroundings(Ownerships ownerships, Parties parties, RulePacks packs, MemberTable members) {
        this.ownerships = ownerships;
        this.parties = parties;
        this.packs = packs;
        this.members = members;
    }

    Behind of(CaseId caseId, PartyId client) {
        LegalEntity entity = parties.entity(client);
        OwnershipGraph graph = ownerships.graph(client);
        Findings findings = BeneficialOwners.of(graph, OwnershipRule.of(packs.today()));
        Map<PartyId, Set<Part>> parts = new LinkedHashMap<>();
        representatives(entity).forEach(one -> part(parts, one, Part.REPRESENTATIVE));
        findings.owners().stream().map(BeneficialOwner::person).forEach(one -> part(parts, one, Part.BENEFICIAL_OWNER));
        findings.officials().forEach(one -> part(parts, one, Part.MANAGING_OFFICIAL));
        Set<PartyId> others = new LinkedHashSet<>(members.entered(caseId));
        others.addAll(graph.members().keySet());
        others.forEach(one -> parts.computeIfAbsent(one, none -> EnumSet.noneOf(Part.class)));
        Map<PartyId, Party> known = parties.known(parts.keySet());
        return new Behind(
                entity,
                graph,
                findings,
                ownerships.of(client).version(),
                people(caseId, parts, known),
                entities(client, parts.keySet(), known));
    }

    /** People who act for the entity, also through an entity that does, as the GmbH of a GmbH & Co. KG. */
    private Set<PartyId> representatives(LegalEntity entity) {
        Set<PartyId> people = new LinkedHashSet<>();
        Set<PartyId> seen = new LinkedHashSet<>(Set.of(entity.id()));
        List<LegalEntity> waiting = new ArrayList<>(List.of(entity));
        for (int next = 0; next < waiting.size(); next++) {
            List<PartyId> acting = waiting.get(next).representatives().stream()
                    .map(Representative::party)
                    .filter(seen::add)
                    .toList();
            Map<PartyId, Party> known = parties.known(acting);
            for (PartyId one : acting) {
                if (known.get(one) instanceof LegalEntity through) {
                    waiting.add(through);
                } else {
                    people.add(one);
                }
            }
        }
        return people;
    }

    private static void part(Map<PartyId, Set<Part>> parts, PartyId party, Part part) {
        parts.computeIfAbsent(party, none -> EnumSet.noneOf(Part.class)).add(part);
    }

    private List<Involved> people(CaseId caseId, Map<PartyId, Set<Part>> parts, Map<PartyId, Party> known) {
        List<Involved> people = new ArrayList<>();
        parts.forEach((id, is) -> {
            if (known.get(id) instanceof NaturalPerson person) {
                people.add(new Involved(person, is, members.identity(caseId, id).orElse(null)));
            } else if (!is.isEmpty() && !known.containsKey(id)) {
                throw new NotFound("party", id);
            }
        });
        return people;
    }

    private Map<LegalEntity, Integer> entities(PartyId client, Set<PartyId> ids, Map<PartyId, Party> known) {
        Map<LegalEntity, Integer> entities = new LinkedHashMap<>();
        ids.stream().filter(id -> !id.equals(client)).forEach(id -> {
            if (known.get(id) instanceof LegalEntity entity) {
                entities.put(entity, ownerships.of(id).version());
            }
        });
        return entities;
    }
}
