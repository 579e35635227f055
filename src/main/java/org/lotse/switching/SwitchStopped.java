package org.lotse.switching;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client has taken the authorisation back. */
public record SwitchStopped(CaseId caseId, Instant at) implements DomainEvent {}
