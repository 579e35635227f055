package org.lotse.ownership;

import java.time.Instant;
import java.util.List;
import org.lotse.party.PartyId;

/**
 * Who holds one legal entity directly, as somebody recorded it; a later version replaces an earlier one, which stays.
 *
 * @param version counts from 1; 0 while nobody has recorded anything
 * @param by null in version 0, as {@code at}
 */
public record Structure(PartyId entity, int version, List<Holding> holdings, String by, Instant at) {

    public Structure {
        holdings = List.copyOf(holdings);
    }

    static Structure unrecorded(PartyId entity) {
        return new Structure(entity, 0, List.of(), null, null);
    }
}
