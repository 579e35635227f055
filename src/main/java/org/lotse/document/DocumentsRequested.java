package org.lotse.document;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The bank has asked a client for documents. */
public record DocumentsRequested(CaseId caseId, List<DocumentRequest.Item> items, String by, Instant dueAt, Instant at)
        implements DomainEvent {}
