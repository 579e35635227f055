package org.lotse.application;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The client has certified where they are taxed, after the account was opened without. */
public record TaxCertified(CaseId caseId, Instant at) implements DomainEvent {}
