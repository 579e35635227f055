package org.lotse.screening;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A second officer agreed with what the first made of a hit, which is settled by that. */
public record DispositionConfirmed(
        CaseId caseId, String hitId, String list, String entryId, Disposition disposition, String by, Instant at)
        implements DomainEvent {}
