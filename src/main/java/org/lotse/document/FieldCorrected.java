package org.lotse.document;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Somebody of the bank has put right what a machine read; the values stand with the correction. */
public record FieldCorrected(CaseId caseId, DocumentId documentId, String field, int version, Instant at)
        implements DomainEvent {}
