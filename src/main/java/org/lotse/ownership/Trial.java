package org.lotse.ownership;

import org.lotse.party.PartyId;

/**
 * One step of the search and where it led, kept to prove that nobody was left out (GwG §3(2) sentence 5, AMLR 22(2)).
 *
 * @param owners how many people it found
 * @param nearest who came nearest, or null when there is nobody to whom it applies
 * @param share how near; null when control is what was looked for
 */
public record Trial(Ground ground, int owners, PartyId nearest, Share share) {}
