package org.lotse.contact;

import java.util.List;
import org.lotse.party.PartyId;

/** The register of consents. */
public interface Consents {

    void grant(Consent consent);

    List<Consent> of(PartyId partyId);
}
