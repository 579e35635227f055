package org.lotse.switching;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The other bank was asked for its lists. */
public record SwitchRequested(CaseId caseId, String by, Instant at) implements DomainEvent {}
