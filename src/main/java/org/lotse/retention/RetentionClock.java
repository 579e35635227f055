package org.lotse.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.rules.Artefact;
import org.lotse.rules.RuleBasis;

/**
 * How long one artefact of a case is kept.
 *
 * @param keptUntil the last day on which it must be there
 * @param destroyedBy the last day on which it may be there; empty when no law says
 * @param basis the table, its version and the row that gave the days
 */
public record RetentionClock(
        CaseId caseId, Artefact artefact, LocalDate keptUntil, Optional<LocalDate> destroyedBy, RuleBasis basis) {}
