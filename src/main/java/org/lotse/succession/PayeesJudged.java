package org.lotse.succession;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** Somebody judged hits on those who are to be paid. */
public record PayeesJudged(CaseId caseId, Judgement.Verdict verdict, String by, Instant at) implements DomainEvent {}
