package org.lotse.portfolio;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.screening.ScreeningResult.ListVersion;

/** Every client of the book was screened against these lists. */
public record RunFinished(
        RunId runId,
        RunKind kind,
        List<ListVersion> lists,
        String engine,
        Double threshold,
        Run.Progress progress,
        Instant at)
        implements DomainEvent {

    @Override
    public CaseId caseId() {
        return runId.inTheTrail();
    }
}
