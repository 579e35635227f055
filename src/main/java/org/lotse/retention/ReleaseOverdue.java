package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Nobody released a list in time. */
public record ReleaseOverdue(BatchId batchId, Instant at) implements DomainEvent {

    @Override
    public CaseId caseId() {
        return batchId.inTheTrail();
    }
}
