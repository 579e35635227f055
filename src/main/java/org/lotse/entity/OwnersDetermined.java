package org.lotse.entity;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** By which pack the beneficial owners were determined, and how many were found. */
public record OwnersDetermined(CaseId caseId, String pack, int owners, int officials, boolean gaps, Instant at)
        implements DomainEvent {}
