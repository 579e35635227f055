package org.lotse.retention;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A client asked to be erased and was answered. */
public record ErasureAnswered(CaseId caseId, boolean refused, List<ErasureAnswer.Duty> kept, Instant at)
        implements DomainEvent {

    public ErasureAnswered {
        kept = List.copyOf(kept);
    }
}
