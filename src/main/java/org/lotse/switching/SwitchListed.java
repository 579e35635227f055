package org.lotse.switching;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The other bank's lists are there. */
public record SwitchListed(CaseId caseId, int payments, String by, Instant at) implements DomainEvent {}
