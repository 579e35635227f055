package org.lotse.document;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A machine has read a file, as far as it could. */
public record DocumentRead(
        CaseId caseId, DocumentId documentId, Reading.Verdict verdict, List<String> reasons, String engine, Instant at)
        implements DomainEvent {}
