package org.lotse.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.rules.Artefact;

/** The clock of an artefact runs. */
public record RetentionStarted(CaseId caseId, Artefact artefact, LocalDate keptUntil, String pack, Instant at)
        implements DomainEvent {}
