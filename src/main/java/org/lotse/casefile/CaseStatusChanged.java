package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The case stands elsewhere than before. */
public record CaseStatusChanged(CaseId caseId, CaseStatus from, CaseStatus to, Instant at) implements DomainEvent {}
