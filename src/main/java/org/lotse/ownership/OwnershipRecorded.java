package org.lotse.ownership;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.party.PartyId;

/**
 * Somebody has recorded who holds a legal entity.
 *
 * @param caseId the entity's own file in the trail
 */
public record OwnershipRecorded(CaseId caseId, PartyId entity, int version, int holdings, String by, Instant at)
        implements DomainEvent {

    static OwnershipRecorded of(Structure structure) {
        return new OwnershipRecorded(
                new CaseId(structure.entity().value()),
                structure.entity(),
                structure.version(),
                structure.holdings().size(),
                structure.by(),
                structure.at());
    }
}
