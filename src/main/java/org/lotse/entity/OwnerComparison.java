package org.lotse.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.BeneficialOwner;
import org.lotse.ownership.BeneficialOwners;
import org.lotse.ownership.OwnershipGraph;
import org.lotse.ownership.OwnershipRule;
import org.lotse.ownership.Ownerships;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.rules.OwnerChanges;
import org.lotse.rules.RulePack;

/** Counts whose owners differ between two packs, and names the first of them. */
final class OwnerComparison {

    private final Ownerships ownerships;
    private final Parties parties;
    private final OwnershipRule before;
    private final OwnershipRule after;
    private final int most;
    private final List<OwnerChanges.Client> named = new ArrayList<>();
    private long entities;
    private long concerned;
    private long become;
    private long stop;
    private long unreckoned;

    OwnerComparison(Ownerships ownerships, Parties parties, RulePack before, RulePack after, int most) {
        this.ownerships = ownerships;
        this.parties = parties;
        this.before = OwnershipRule.of(before);
        this.after = OwnershipRule.of(after);
        this.most = most;
    }

    void visit(OwnersUnderPacks.Entity client) {
        entities++;
        try {
            OwnershipGraph graph = ownerships.graph(client.party());
            Set<PartyId> old = owners(graph, before);
            Set<PartyId> young = owners(graph, after);
            note(client, without(young, old), without(old, young));
        } catch (RuleBroken tooLarge) {
            unreckoned++;
        }
    }

    private void note(OwnersUnderPacks.Entity client, Set<PartyId> come, Set<PartyId> gone) {
        become += come.size();
        stop += gone.size();
        if (!come.isEmpty() || !gone.isEmpty()) {
            concerned++;
            if (named.size() < most) {
                named.add(named(client, come, gone));
            }
        }
    }

    private OwnerChanges.Client named(OwnersUnderPacks.Entity client, Set<PartyId> come, Set<PartyId> gone) {
        Set<PartyId> all = Stream.of(Set.of(client.party()), come, gone)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Map<PartyId, Party> known = parties.known(all);
        return new OwnerChanges.Client(
                client.caseId(), name(known, client.party()), names(known, come), names(known, gone));
    }

    private static List<String> names(Map<PartyId, Party> known, Set<PartyId> some) {
        return some.stream().map(one -> name(known, one)).toList();
    }

    private static String name(Map<PartyId, Party> known, PartyId one) {
        return known.containsKey(one) ? known.get(one).fullName() : one.toString();
    }

    private static Set<PartyId> owners(OwnershipGraph graph, OwnershipRule rule) {
        return BeneficialOwners.of(graph, rule).owners().stream()
                .map(BeneficialOwner::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<PartyId> without(Set<PartyId> some, Set<PartyId> others) {
        var left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }

    OwnerChanges changes() {
        return new OwnerChanges(entities, concerned, become, stop, unreckoned, named);
    }
}
