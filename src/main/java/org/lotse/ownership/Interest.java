package org.lotse.ownership;

import java.util.List;
import org.lotse.party.PartyId;

/**
 * How much of an entity somebody has, by multiplication, and how it adds up.
 *
 * @param chains the largest first, 50 at most
 * @param further what the total has beyond the chains told: turns of rings and, unless all chains are told, more chains
 * @param allChains whether there are no more chains
 */
public record Interest(
        PartyId entity, Measure measure, Share total, List<Chain> chains, Share further, boolean allChains) {

    public Interest {
        chains = List.copyOf(chains);
    }

    static Interest of(PartyId entity, Measure measure, Share total, Chains.Told told) {
        Share sum = told.chains().stream().map(Chain::share).reduce(Share.NONE, Share::plus);
        return new Interest(entity, measure, total, told.chains(), total.minus(sum), told.all());
    }
}
