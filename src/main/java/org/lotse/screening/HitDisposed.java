package org.lotse.screening;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** An officer has judged a hit. */
public record HitDisposed(
        CaseId caseId, String hitId, String list, String entryId, Disposition disposition, String by, Instant at)
        implements DomainEvent {}
