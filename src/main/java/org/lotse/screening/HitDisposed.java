package org.lotse.screening;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/**
 * An officer has judged a hit.
 *
 * @param standing {@code PROPOSED} when a second officer must confirm, {@code OPEN} when it could not be told
 */
public record HitDisposed(
        CaseId caseId,
        String hitId,
        String list,
        String entryId,
        Disposition disposition,
        DispositionReason reason,
        Hit.Standing standing,
        String by,
        Instant at)
        implements DomainEvent {}
