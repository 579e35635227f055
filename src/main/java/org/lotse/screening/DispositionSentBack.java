package org.lotse.screening;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A second officer did not agree with what the first made of a hit, which is open again. */
public record DispositionSentBack(
        CaseId caseId, String hitId, String list, String entryId, Disposition disposition, String by, Instant at)
        implements DomainEvent {}
