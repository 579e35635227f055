package org.lotse.ownership;

import java.util.List;
import java.util.Optional;
import org.lotse.party.PartyId;

/**
 * Who the beneficial owners of a legal entity are under one rule, why, and what was tried.
 *
 * @param owners in the order of the graph
 * @param officials who manages the entity and stands in, when there is no owner; otherwise empty
 * @param trials every step taken, in the order of {@link Ground}
 * @param gaps what of the entity leads to nobody, so that owners may be hidden there
 */
public record Findings(
        PartyId subject,
        OwnershipRule rule,
        List<BeneficialOwner> owners,
        List<PartyId> officials,
        List<Trial> trials,
        List<Gap> gaps) {

    public Findings {
        owners = List.copyOf(owners);
        officials = List.copyOf(officials);
        trials = List.copyOf(trials);
        gaps = List.copyOf(gaps);
    }

    public Optional<BeneficialOwner> owner(PartyId person) {
        return owners.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** Whether neither an owner nor anybody who manages is known; due diligence cannot be finished so. */
    public boolean leadToNobody() {
        return owners.isEmpty() && officials.isEmpty();
    }

    /** How much of the entity leads to nobody. */
    public Share unaccounted(Measure measure) {
        return gaps.stream()
                .filter(gap -> gap.measure() == measure)
                .map(Gap::ofSubject)
                .reduce(Share.NONE, Share::plus);
    }
}
