package org.lotse.duediligence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** A case relies on the identity document of an earlier one. */
public record IdentityReliedUpon(
        CaseId caseId, CaseId earlierCase, List<DocumentId> documents, LocalDate verifiedOn, Instant at)
        implements DomainEvent {}
