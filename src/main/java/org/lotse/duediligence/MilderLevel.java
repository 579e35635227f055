package org.lotse.duediligence;

import java.util.List;
import org.lotse.risk.RatedFactor;
import org.lotse.rules.DueDiligenceLevel;

/**
 * The smallest change of facts that would have led to a milder level (AMLR 76, CJEU C-203/22).
 *
 * @param changed the factors of the rating that would have been others, as they would have been
 */
public record MilderLevel(DueDiligenceLevel level, List<RatedFactor> changed) {

    public MilderLevel {
        changed = List.copyOf(changed);
    }
}
