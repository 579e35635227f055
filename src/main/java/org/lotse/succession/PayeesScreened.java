package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Those who are to be paid were screened. */
public record PayeesScreened(CaseId caseId, boolean found, Instant at) implements DomainEvent {}
