package org.lotse.screening;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A party was compared with the lists in force. */
public record PartyScreened(
        CaseId caseId, int hitCount, List<ScreeningResult.ListVersion> lists, String engine, Instant at)
        implements DomainEvent {}
