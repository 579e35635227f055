package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Every case of a list was dealt with. */
public record BatchEnded(BatchId batchId, int destroyed, int kept, Instant at) implements DomainEvent {

    @Override
    public CaseId caseId() {
        return batchId.inTheTrail();
    }
}
