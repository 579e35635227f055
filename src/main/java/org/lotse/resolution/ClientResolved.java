package org.lotse.resolution;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.party.PartyId;

/**
 * Somebody decided whether two parties are one client, or took such a decision back; told in every case of both.
 *
 * @param version of the pair's register of rulings, where the reason stands
 */
public record ClientResolved(
        CaseId caseId, PartyId party, PartyId other, Standing standing, int version, String by, Instant at)
        implements DomainEvent {}
