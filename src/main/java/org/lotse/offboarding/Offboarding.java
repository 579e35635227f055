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
 * @param objection the client's, where the bank gave notice
 * @param endedAt when the account was closed
 */
public record Offboarding(
        CaseId caseId,
        Notice notice,
        Optional<Settlement> settlement,
        Optional<Obstacle> obstacle,
        Optional<String> confirmedBy,
        Optional<Objection> objection,
        Optional<Instant> endedAt) {

    /** Whether the client may say on their page where the payout goes: until a clerk has settled it. */
    public boolean mayNameAccount() {
        return settlement.isEmpty()
                && !notice.bySuccession()
                && (notice.byBank()
                        || obstacle.filter(Obstacle.PAYOUT_ACCOUNT_UNUSABLE::equals)
                                .isPresent());
    }
}
