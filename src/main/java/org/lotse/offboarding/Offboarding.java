package org.lotse.offboarding;

import java.time.Instant;
import java.util.Optional;
import org.lotse.kernel.CaseId;

/**
 * How far the end of a relationship has come.
 *
 * @param settlement empty until the account is settled
 * @param obstacle what is in the way of settling
 * @param confirmedBy the colleague who confirmed the settlement
 * @param endedAt when the account was closed
 */
public record Offboarding(
        CaseId caseId,
        Notice notice,
        Optional<Settlement> settlement,
        Optional<Obstacle> obstacle,
        Optional<String> confirmedBy,
        Optional<Instant> endedAt) {}
