package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Records whose time is over wait for two people to release them. */
public record BatchListed(BatchId batchId, int cases, Instant at) implements DomainEvent {

    @Override
    public CaseId caseId() {
        return batchId.inTheTrail();
    }
}
