package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The case has come to a stage. */
public record CaseStageReached(CaseId caseId, CaseStage stage, Instant at) implements DomainEvent {}
