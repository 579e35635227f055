package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.party.PartyId;

/** The client has sent the application; the process begins. */
public record CaseOpened(CaseId caseId, PartyId partyId, Product product, Instant at) implements DomainEvent {}
