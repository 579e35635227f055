package org.lotse.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.ownership.Findings;
import org.lotse.ownership.Gap;
import org.lotse.ownership.OwnershipGraph;
import org.lotse.ownership.OwnershipRule;
import org.lotse.ownership.SanctionedHold;
import org.lotse.ownership.Share;
import org.lotse.party.LegalEntity;
import org.lotse.party.PartyId;

/**
 * Who stands behind a legal entity, as far as recorded at this moment.
 *
 * @param graph everybody who stands behind it by holdings
 * @param findings under the rule pack of the day
 * @param version of the entity's own structure; 0 while nobody has recorded any
 * @param people representatives, owners or officials, and whoever else was entered
 * @param entities above the entity or entered for it, each with the version of its structure; without the entity itself
 */
public record Behind(
        LegalEntity entity,
        OwnershipGraph graph,
        Findings findings,
        int version,
        List<Involved> people,
        Map<LegalEntity, Integer> entities) {

    public Behind {
        people = List.copyOf(people);
    }

    /** Those of the people who represent, own or stand in for owners. */
    public List<Involved> counting() {
        return people.stream().filter(one -> !one.parts().isEmpty()).toList();
    }

    public List<Involved> with(Part part) {
        return people.stream().filter(one -> one.parts().contains(part)).toList();
    }

    public List<Involved> unidentified() {
        return counting().stream().filter(one -> !one.isIdentified()).toList();
    }

    public boolean hasGaps() {
        return findings.gaps().stream().map(Gap::ofSubject).anyMatch(lost -> !lost.isNone());
    }

    /** How much of the shares leads to nobody. */
    public Share lost() {
        return findings.unaccounted(org.lotse.ownership.Measure.SHARES);
    }

    /** Whether no natural person owns it, so that who manages it stands in. */
    public boolean isWithoutOwner() {
        return findings.owners().isEmpty();
    }

    public boolean isInRings() {
        return findings.gaps().stream().anyMatch(Gap.Ring.class::isInstance);
    }

    /**
     * Everybody who is screened: the entity, whoever holds anything of it, since several sanctioned holders may own it
     * together (AMLR 20(1)(d)), the entities that represent it, and the people who count.
     */
    public Set<PartyId> parties() {
        Set<PartyId> all = new LinkedHashSet<>(graph.holders());
        entities.keySet().stream().filter(this::represents).map(LegalEntity::id).forEach(all::add);
        counting().forEach(one -> all.add(one.person().id()));
        return all;
    }

    /** What these have of the entity together; empty when none of them holds anything. */
    public Optional<SanctionedHold> held(Set<PartyId> sanctioned) {
        return SanctionedHold.of(graph, sanctioned, OwnershipRule.MAJORITY);
    }

    private boolean represents(LegalEntity other) {
        return entity.representatives().stream().anyMatch(one -> one.party().equals(other.id()));
    }
}
