package org.lotse.portfolio;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.screening.ScreeningResult.ListVersion;

/** The book is being screened against exactly these lists. */
public record RunStarted(
        RunId runId, RunKind kind, List<ListVersion> lists, List<ListVersion> from, String requestedBy, Instant at)
        implements DomainEvent {

    @Override
    public CaseId caseId() {
        return runId.inTheTrail();
    }
}
