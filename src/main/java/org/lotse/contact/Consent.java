package org.lotse.contact;

import java.time.Instant;
import org.lotse.party.PartyId;

/**
 * A client's leave to be contacted for one purpose on one channel (UWG §§7, 7a).
 *
 * @param purpose e.g. {@code MARKETING}
 */
public record Consent(PartyId partyId, Channel channel, String purpose, Instant grantedAt) {}
