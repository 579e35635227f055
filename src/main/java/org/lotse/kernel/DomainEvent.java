package org.lotse.kernel;

import java.time.Instant;

/**
 * Something that happened in a case and that the bank must be able to prove. Published inside the transaction that made
 * it true; carries ids and facts, never personal data.
 */
public interface DomainEvent {

    CaseId caseId();

    Instant at();
}
