package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The first of two people agrees with what a list would destroy. */
public record BatchChecked(BatchId batchId, String by, Instant at) implements DomainEvent {

    @Override
    public CaseId caseId() {
        return batchId.inTheTrail();
    }
}
