package org.lotse.casefile;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;

/**
 * One case.
 *
 * @param decision null until decided
 */
public record CaseFile(
        CaseId id,
        PartyId partyId,
        Product product,
        CaseStatus status,
        CaseStage stage,
        Instant openedAt,
        Decision decision) {}
