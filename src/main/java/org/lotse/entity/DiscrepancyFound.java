package org.lotse.entity;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The register of beneficial owners says otherwise than the bank found (GwG §23a, AMLR 24). */
public record DiscrepancyFound(CaseId caseId, String by, Instant at) implements DomainEvent {}
