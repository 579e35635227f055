package org.lotse.duediligence;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.rules.DueDiligenceLevel;

/** The level of due diligence of a case was worked out, or has become another. */
public record DiligenceLevelSettled(
        CaseId caseId, Occasion occasion, DueDiligenceLevel level, List<String> triggers, String pack, Instant at)
        implements DomainEvent {

    static DiligenceLevelSettled of(CaseId caseId, SettledLevel settled) {
        return new DiligenceLevelSettled(
                caseId,
                settled.occasion(),
                settled.level(),
                settled.required().triggers(),
                settled.levelBasis().pack(),
                settled.at());
    }
}
