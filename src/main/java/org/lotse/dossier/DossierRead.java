package org.lotse.dossier;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Somebody of the bank fetched a version of a dossier. */
public record DossierRead(CaseId caseId, int version, Instant at) implements DomainEvent {}
