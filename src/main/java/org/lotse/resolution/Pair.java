package org.lotse.resolution;

import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;

/** Two parties in the order in which the registers name them, whoever of them is looked at. */
record Pair(PartyId first, PartyId second) {

    /** @throws RuleBroken {@code resolution-with-itself} */
    static Pair of(PartyId one, PartyId other) {
        int order = one.toString().compareTo(other.toString());
        if (order == 0) {
            throw new RuleBroken("resolution-with-itself");
        }
        return order < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    PartyId beside(PartyId one) {
        return one.equals(first) ? second : first;
    }
}
