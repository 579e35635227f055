package org.lotse.duediligence;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** An officer has assessed a high-risk relationship. */
public record AssessmentRecorded(CaseId caseId, boolean recommendation, String by, Instant at) implements DomainEvent {}
