package org.lotse.entity;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The register of beneficial owners was told of the discrepancy. */
public record DiscrepancyReported(CaseId caseId, String by, Instant at) implements DomainEvent {}
