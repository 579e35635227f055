package org.lotse.portfolio;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Somebody ended a run before every client was screened. */
public record RunStopped(RunId runId, String by, Run.Progress progress, Instant at) implements DomainEvent {

    @Override
    public CaseId caseId() {
        return runId.inTheTrail();
    }
}
