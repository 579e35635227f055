package org.lotse.screening;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A screening found again what the client was cleared of; entries and client have not changed since. */
public record HitsClearedBefore(CaseId caseId, int hitCount, List<String> hitIds, Instant at) implements DomainEvent {}
