package org.lotse.entity;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.party.PartyId;

/** A clerk has entered a party that may stand behind a legal entity. */
public record PartyEntered(CaseId caseId, PartyId party, boolean representative, String by, Instant at)
        implements DomainEvent {}
