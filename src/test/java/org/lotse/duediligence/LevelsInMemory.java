package org.lotse.duediligence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.kernel.CaseId;
import org.lotse.risk.Rating;
import org.lotse.risk.RatingRules;
import org.lotse.risk.RiskFacts;
import org.lotse.rules.PartyKind;
import org.lotse.rules.RulePacks;

/** Levels by the real tables, kept in memory. */
public final class LevelsInMemory implements DiligenceLevels {

    private final Map<CaseId, List<SettledLevel>> kept = new ConcurrentHashMap<>();
    private final LevelRules rules;

    public LevelsInMemory(RulePacks packs, RatingRules ratings, Clock clock) {
        this.rules = new LevelRules(packs, ratings, clock);
    }

    @Override
    public List<String> documents(PartyKind kind, RiskFacts facts, boolean politicallyExposed) {
        return rules.documents(kind, facts, politicallyExposed);
    }

    @Override
    public SettledLevel settle(CaseId caseId, PartyKind kind, RiskFacts stated) {
        return keep(caseId, rules.settle(Occasion.APPLICATION, kind, stated, rules.rate(stated), null));
    }

    @Override
    public SettledLevel settle(CaseId caseId, PartyKind kind, RiskFacts facts, Rating rating) {
        return keep(
                caseId,
                rules.settle(
                        Occasion.RATING, kind, facts, rating, latest(caseId).orElse(null)));
    }

    private SettledLevel keep(CaseId caseId, SettledLevel settled) {
        kept.computeIfAbsent(caseId, none -> new ArrayList<>()).add(settled);
        return settled;
    }

    @Override
    public List<SettledLevel> of(CaseId caseId) {
        return List.copyOf(kept.getOrDefault(caseId, List.of()));
    }
}
