package org.lotse.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.ownership.Ground;
import org.lotse.party.PartyId;
import org.lotse.rules.RuleBasis;

/**
 * Who the beneficial owners of a legal entity were found to be on one day, kept with the decision.
 *
 * @param basis pack, table and rows that gave the threshold
 * @param percent the threshold, 0 to 100
 * @param version of the entity's structure that was computed with
 * @param officials stand in where there is no owner, otherwise empty
 * @param steps every step of the search, kept to prove that nobody was left out (GwG §3(2) sentence 5, AMLR 22(2))
 * @param parties everybody who has to be screened
 * @param explanation what the clerk did about gaps, or why nobody was found; null when nothing was missing
 */
public record Determination(
        RuleBasis basis,
        BigDecimal percent,
        boolean reachingIsEnough,
        int version,
        List<Owner> owners,
        List<PartyId> officials,
        List<Step> steps,
        BigDecimal unaccounted,
        Set<PartyId> parties,
        String explanation,
        Instant at) {

    public Determination {
        owners = List.copyOf(owners);
        officials = List.copyOf(officials);
        steps = List.copyOf(steps);
        parties = Set.copyOf(parties);
    }

    /** Whether the same people were found to own the entity, or to stand in for owners. */
    boolean namesTheSameAs(Determination other) {
        return people().equals(other.people()) && Set.copyOf(officials).equals(Set.copyOf(other.officials));
    }

    private Set<PartyId> people() {
        return owners.stream().map(Owner::person).collect(Collectors.toSet());
    }

    /** @param grounds what makes them an owner, at least one */
    public record Owner(PartyId person, Set<Ground> grounds) {}

    /**
     * @param owners how many the step found
     * @param nearest who came nearest, or null
     * @param percent how near, or null where control was looked for
     */
    public record Step(Ground ground, int owners, PartyId nearest, BigDecimal percent) {}
}
