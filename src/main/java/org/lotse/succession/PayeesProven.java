package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** It is proven who is to be paid. */
public record PayeesProven(CaseId caseId, int payees, Proof.Kind proof, String by, Instant at) implements DomainEvent {}
