package org.lotse.document;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A client has handed in a file. */
public record DocumentUploaded(CaseId caseId, DocumentId documentId, DocumentType type, String sha256, Instant at)
        implements DomainEvent {}
