package org.lotse.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.ownership.Findings;
import org.lotse.ownership.Gap;
import org.lotse.ownership.Share;
import org.lotse.party.LegalEntity;
import org.lotse.party.PartyId;

/**
 * Who stands behind a legal entity, as far as recorded at this moment.
 *
 * @param findings under the rule pack of the day
 * @param version of the entity's own structure; 0 while nobody has recorded any
 * @param people representatives, owners or officials, and whoever else was entered
 * @param entities above the entity or entered for it, each with the version of its structure; without the entity itself
 */
public record Behind(
        LegalEntity entity, Findings findings, int version, List<Involved> people, Map<LegalEntity, Integer> entities) {

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

    /** The entity, the entities that represent it, and the people: everybody who is screened. */
    public Set<PartyId> parties() {
        Set<PartyId> all = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(entity.id()),
                        Stream.concat(
                                entities.keySet().stream()
                                        .filter(this::represents)
                                        .map(LegalEntity::id),
                                counting().stream().map(one -> one.person().id())))
                .forEach(all::add);
        return all;
    }

    private boolean represents(LegalEntity other) {
        return entity.representatives().stream().anyMatch(one -> one.party().equals(other.id()));
    }
}
