package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The second of two people agrees; the list is destroyed now. */
public record BatchReleased(BatchId batchId, String by, Instant at) implements DomainEvent {

    @Override
    public CaseId caseId() {
        return batchId.inTheTrail();
    }
}
