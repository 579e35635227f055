package org.lotse.ownership;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.ownership.OwnershipGraph.Entity;
import org.lotse.ownership.OwnershipGraph.Member;
import org.lotse.party.PartyId;

/**
 * What sanctioned parties have of a legal entity, all of them together (AMLR 20(1)(d)): several who each hold less may
 * own or control it jointly.
 *
 * @param parties the sanctioned among those who stand behind the entity, or it itself
 * @param shares multiplied along chains and added
 * @param votes likewise
 * @param reached what decides: the most of shares, votes, and whole holdings of what they control
 * @param control the steps that lead to control of the entity; empty when they have none
 * @param counts whether they own or control it, or it is itself sanctioned
 */
public record SanctionedHold(
        Set<PartyId> parties, Share shares, Share votes, Share reached, List<ControlStep> control, boolean counts) {

    public SanctionedHold {
        parties = Collections.unmodifiableSet(new LinkedHashSet<>(parties));
        control = List.copyOf(control);
    }

    /**
     * @param above from where on ownership counts and gives control: above 50 percent by AMLR 20(1)(d)
     * @return empty when no sanctioned party stands behind the entity
     */
    public static Optional<SanctionedHold> of(OwnershipGraph graph, Set<PartyId> sanctioned, Threshold above) {
        Set<PartyId> parties = new LinkedHashSet<>(graph.members().keySet());
        parties.retainAll(sanctioned);
        // Who manages an entity and holds nothing of it does not own it.
        parties.retainAll(graph.holders());
        return parties.isEmpty() ? Optional.empty() : Optional.of(of(graph, parties, above, sanctioned));
    }

    private static SanctionedHold of(
            OwnershipGraph graph, Set<PartyId> parties, Threshold above, Set<PartyId> sanctioned) {
        Control control = new Control(new HoldingIndex(graph), above, parties);
        OwnershipGraph stopped = stoppedAt(graph, parties);
        Share shares = multiplied(stopped, parties, Measure.SHARES);
        Share votes = multiplied(stopped, parties, Measure.VOTES);
        Share reached =
                List.of(shares, votes, whole(control, graph, Measure.SHARES), whole(control, graph, Measure.VOTES))
                        .stream()
                        .max(Share::compareTo)
                        .orElseThrow();
        boolean counts =
                sanctioned.contains(graph.subject()) || control.over(graph.subject()) || above.isMetBy(reached);
        return new SanctionedHold(parties, shares, votes, reached, control.behind(Set.of(graph.subject())), counts);
    }

    /** Nobody stands before a sanctioned entity: what it holds is sanctioned, whoever holds it. */
    private static OwnershipGraph stoppedAt(OwnershipGraph graph, Set<PartyId> parties) {
        Map<PartyId, Member> members = new LinkedHashMap<>(graph.members());
        members.replaceAll((id, member) -> member instanceof Entity entity && parties.contains(id)
                ? new Entity(id, List.of(), entity.officials())
                : member);
        return new OwnershipGraph(graph.subject(), members);
    }

    private static Share multiplied(OwnershipGraph stopped, Set<PartyId> parties, Measure measure) {
        return new Elimination(stopped, measure)
                .ofSubject().entrySet().stream()
                        .filter(end -> parties.contains(end.getKey().party()) && isHeld(stopped, end.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(Share.NONE, Share::plus);
    }

    /** Of the subject itself, what nobody is recorded for is nobody's. */
    private static boolean isHeld(OwnershipGraph graph, Place end) {
        return !end.party().equals(graph.subject());
    }

    private static Share whole(Control control, OwnershipGraph graph, Measure measure) {
        return Share.ofPercent(control.sum(graph.subject(), measure));
    }
}
