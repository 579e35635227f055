package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** The inheritance tax office knows of an account. */
public record TaxOfficeInformed(CaseId caseId, String by, Instant at) implements DomainEvent {}
