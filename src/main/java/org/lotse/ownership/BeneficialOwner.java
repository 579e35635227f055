package org.lotse.ownership;

import java.util.List;
import org.lotse.party.PartyId;

/** A natural person who ultimately owns or controls a legal entity, and why. */
public record BeneficialOwner(PartyId person, List<Reason> reasons) {

    public BeneficialOwner {
        reasons = List.copyOf(reasons);
    }
}
