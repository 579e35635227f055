package org.lotse.screening;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A settled hit is to be judged anew. */
public record HitReopened(
        CaseId caseId, String hitId, String list, String entryId, Disposition disposition, String by, Instant at)
        implements DomainEvent {}
