package org.lotse.entity;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.party.PartyId;

/** Somebody behind a legal entity was identified. */
public record PersonIdentified(
        CaseId caseId, PartyId party, Identity.Kind kind, boolean politicallyExposed, String by, Instant at)
        implements DomainEvent {}
