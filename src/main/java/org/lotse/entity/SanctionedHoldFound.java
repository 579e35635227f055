package org.lotse.entity;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.ownership.SanctionedHold;

/**
 * What sanctioned parties have of an entity together (AMLR 20(1)(d)).
 *
 * @param parties how many they are
 * @param percent the most of shares, votes and whole holdings of what they control
 * @param counts whether they own or control it, or it is itself sanctioned
 */
public record SanctionedHoldFound(CaseId caseId, int parties, String percent, boolean counts, Instant at)
        implements DomainEvent {

    static SanctionedHoldFound of(CaseId caseId, SanctionedHold hold, Instant at) {
        return new SanctionedHoldFound(
                caseId,
                hold.parties().size(),
                hold.reached().percent().stripTrailingZeros().toPlainString(),
                hold.counts(),
                at);
    }
}
