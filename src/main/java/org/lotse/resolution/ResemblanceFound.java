package org.lotse.resolution;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.party.PartyId;

/** The client of a case resembles another party. */
public record ResemblanceFound(CaseId caseId, PartyId other, Certainty certainty, Evidence evidence, Instant at)
        implements DomainEvent {}
