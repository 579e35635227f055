package org.lotse.dossier;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/**
 * A version of a dossier was put together.
 *
 * @param sha256 lower-case hex of the PDF, so that the trail proves that the file is the one
 */
public record DossierKept(CaseId caseId, int version, boolean decided, String sha256, Instant at)
        implements DomainEvent {}
