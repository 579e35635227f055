package org.lotse.screening;

import java.time.Instant;
import org.lotse.kernel.CaseId;

/**
 * A candidate at or above the threshold, to be judged by a person.
 *
 * @param disposition null until judged
 */
public record Hit(
        String id,
        CaseId caseId,
        ScreeningResult.Candidate candidate,
        Disposition disposition,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
