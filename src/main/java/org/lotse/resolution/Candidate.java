package org.lotse.resolution;

import java.util.Optional;
import org.lotse.party.PartyId;

/**
 * Somebody who is perhaps the same person as the party that is looked at.
 *
 * @param party the other one
 * @param certainty empty when they no longer resemble each other, as after a correction
 */
public record Candidate(PartyId party, Optional<Certainty> certainty, Evidence evidence, Ruling ruling) {}
