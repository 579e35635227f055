package org.lotse.switching;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** All payments run over the new account. */
public record SwitchCompleted(CaseId caseId, String by, Instant at) implements DomainEvent {}
