package org.lotse.document;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** What was stated has been held against what was read. */
public record DocumentsCompared(
        CaseId caseId, boolean agrees, List<String> differing, List<String> concerns, Instant at)
        implements DomainEvent {}
