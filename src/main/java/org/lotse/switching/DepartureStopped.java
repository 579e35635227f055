package org.lotse.switching;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Nothing runs over the account here any more. */
public record DepartureStopped(CaseId caseId, String by, Instant at) implements DomainEvent {}
